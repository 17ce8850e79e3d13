public import Foundation
public import Testing

/// Pictures kept in `Snapshots/`, compared with what is drawn today.
///
/// `RECORD=1` writes them anew instead, which is refused where `CI` is set. On a mismatch `failures/index.html` shows
/// what was expected and what came.
public enum Snapshots {
    /// The root of the checkout.
    public static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent()

    /// What went wrong in this run.
    public static let failures = FailureReport(folder: root.appending(path: "failures"))

    /// The folder of a kind of golden files.
    public static func folder(_ name: String) -> URL { root.appending(path: "Snapshots/\(name)") }

    /// Expects a file to be the golden one, byte by byte.
    public static func expect(
        _ bytes: [UInt8],
        named name: String,
        sourceLocation: SourceLocation = #_sourceLocation
    ) throws {
        guard let expected = try golden(name, or: { bytes }, sourceLocation), expected != bytes else { return }
        let ending = "." + (name.split(separator: ".").last ?? "")
        let message = "differs from what is drawn"
        try failures.add(
            name,
            message,
            text: lines(difference(of: expected, and: bytes)),
            files: [".expected\(ending)": expected, ".actual\(ending)": bytes]
        )
        record(name, message, sourceLocation)
    }

    /// Expects pixels to be those of the golden PNG file, each channel within `PixelDifference.tolerance`.
    public static func expect(
        _ picture: PixelGrid,
        named name: String,
        sourceLocation: SourceLocation = #_sourceLocation
    ) throws {
        guard let file = try golden(name, or: picture.pngFile, sourceLocation),
            let difference = try PixelDifference(expected: PixelGrid(pngFile: file), actual: picture)
        else { return }
        try failures.add(
            name,
            "\(difference)",
            picture: ".diff.png",
            files: [".diff.png": difference.picture.pngFile(), ".actual.png": picture.pngFile()]
        )
        record(name, "\(difference)", sourceLocation)
    }

    /// Whether goldens are written instead of compared.
    public static var isRecording: Bool {
        ProcessInfo.processInfo.environment["RECORD"].map { !$0.isEmpty && $0 != "0" } ?? false
    }

    /// The golden file to compare with; nil where it was recorded just now, or cannot be.
    private static func golden(
        _ name: String,
        or bytes: () throws -> [UInt8],
        _ sourceLocation: SourceLocation
    ) throws -> [UInt8]? {
        let golden = folder(name)
        if isRecording {
            guard ProcessInfo.processInfo.environment["CI"] == nil else {
                Issue.record(
                    "RECORD is refused where CI is set: goldens are looked at before they are committed",
                    sourceLocation: sourceLocation
                )
                return nil
            }
            try write(bytes(), to: golden)
            return nil
        }
        guard let expected = try? Data(contentsOf: golden) else {
            Issue.record(
                "Snapshots/\(name) is missing: look at the picture, then record it with RECORD=1 script/test",
                sourceLocation: sourceLocation
            )
            return nil
        }
        return Array(expected)
    }

    private static func write(_ bytes: [UInt8], to golden: URL) throws {
        if let known = try? Data(contentsOf: golden), Array(known) == bytes { return }
        try FileManager.default.createDirectory(
            at: golden.deletingLastPathComponent(),
            withIntermediateDirectories: true
        )
        try Data(bytes).write(to: golden)
    }

    private static func record(_ name: String, _ message: String, _ sourceLocation: SourceLocation) {
        Issue.record(
            """
            Snapshots/\(name): \(message); see \(failures.page.path)
            Look at it; where the new picture is meant, record it with RECORD=1 script/test
            """,
            sourceLocation: sourceLocation
        )
    }

    private static func lines(_ changes: CollectionDifference<Substring>) -> String {
        changes.map { change in
            switch change {
            case .insert(let offset, let element, _): "+\(offset + 1) \(element)"
            case .remove(let offset, let element, _): "-\(offset + 1) \(element)"
            }
        }.joined(separator: "\n")
    }

    /// The elements of two markup files that went and came, in order.
    private static func difference(of expected: [UInt8], and actual: [UInt8]) -> CollectionDifference<Substring> {
        func elements(_ bytes: [UInt8]) -> [Substring] {
            String(decoding: bytes, as: UTF8.self).replacing("><", with: ">\n<").split(separator: "\n")
        }
        return elements(actual).difference(from: elements(expected))
    }
}
