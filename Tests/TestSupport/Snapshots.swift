public import Foundation
public import Testing

/// Pictures kept in `Snapshots/`, compared with what is drawn today.
///
/// `RECORD=1` writes them anew instead, which is refused where `CI` is set. On a mismatch the expected file, the
/// actual one and a diff go to `failures/`.
public enum Snapshots {
    /// The root of the checkout.
    public static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent()

    /// The folder of a kind of golden files.
    public static func folder(_ name: String) -> URL { root.appending(path: "Snapshots/\(name)") }

    /// Expects a file to be the golden one, byte by byte.
    public static func expect(
        _ bytes: [UInt8], named name: String, sourceLocation: SourceLocation = #_sourceLocation
    ) throws {
        let golden = root.appending(path: "Snapshots/\(name)")
        if isRecording {
            return try record(bytes, at: golden, sourceLocation: sourceLocation)
        }
        guard let expected = try? Data(contentsOf: golden) else {
            Issue.record(
                "Snapshots/\(name) is missing: look at the picture, then record it with RECORD=1 script/test",
                sourceLocation: sourceLocation)
            return
        }
        guard Array(expected) != bytes else { return }
        let report = try writeFailure(expected: Array(expected), actual: bytes, name: name)
        Issue.record(
            """
            Snapshots/\(name) differs from what is drawn; see \(report.path)
            Look at both; where the new one is meant, record it with RECORD=1 script/test
            """, sourceLocation: sourceLocation)
    }

    /// Whether goldens are written instead of compared.
    public static var isRecording: Bool {
        ProcessInfo.processInfo.environment["RECORD"].map { !$0.isEmpty && $0 != "0" } ?? false
    }

    private static func record(_ bytes: [UInt8], at golden: URL, sourceLocation: SourceLocation) throws {
        guard ProcessInfo.processInfo.environment["CI"] == nil else {
            Issue.record("RECORD is refused where CI is set: goldens are looked at before they are committed",
                sourceLocation: sourceLocation)
            return
        }
        try FileManager.default.createDirectory(
            at: golden.deletingLastPathComponent(), withIntermediateDirectories: true)
        if let known = try? Data(contentsOf: golden), Array(known) == bytes { return }
        try Data(bytes).write(to: golden)
    }

    private static func writeFailure(expected: [UInt8], actual: [UInt8], name: String) throws -> URL {
        let base = root.appending(path: "failures/\(name)")
        try FileManager.default.createDirectory(
            at: base.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(expected).write(to: base.appendingPathExtension("expected.svg"))
        try Data(actual).write(to: base.appendingPathExtension("actual.svg"))
        let report = base.appendingPathExtension("diff")
        try Data(difference(of: expected, and: actual).utf8).write(to: report)
        return report
    }

    /// The elements that went and came, in order, one a line.
    private static func difference(of expected: [UInt8], and actual: [UInt8]) -> String {
        func elements(_ bytes: [UInt8]) -> [Substring] {
            String(decoding: bytes, as: UTF8.self).replacing("><", with: ">\n<").split(separator: "\n")
        }
        let changes = elements(actual).difference(from: elements(expected))
        return changes.map { change in
            switch change {
            case .insert(let offset, let element, _): "+\(offset + 1) \(element)"
            case .remove(let offset, let element, _): "-\(offset + 1) \(element)"
            }
        }.joined(separator: "\n")
    }
}
