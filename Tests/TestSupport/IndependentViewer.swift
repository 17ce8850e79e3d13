import Foundation
import FoundationXML

/// Programs that know nothing of ours and judge what we wrote.
public enum IndependentViewer {
    /// Why a file is no well-formed XML with an `svg` root, by libxml2; nil when it is.
    public static func complaintOfXMLParser(about file: [UInt8]) -> String? {
        let judge = RootElement()
        let parser = XMLParser(data: Data(file))
        parser.delegate = judge
        guard parser.parse() else { return parser.parserError.map { "\($0)" } ?? "not parsed" }
        return judge.name == "svg" ? nil : "the root is \(judge.name ?? "nothing")"
    }

    /// Draws a picture with `rsvg-convert` and the project's fonts alone.
    ///
    /// - Returns: The PNG file, and what the program complained of, empty for nothing.
    public static func draw(_ file: [UInt8], scale: Double = 1) throws -> (png: [UInt8], complaint: String) {
        let folder = FileManager.default.temporaryDirectory.appending(path: "emblem-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let picture = folder.appending(path: "picture.svg")
        try Data(file).write(to: picture)
        let fonts = folder.appending(path: "fonts.conf")
        try Data(fontConfiguration(cache: folder).utf8).write(to: fonts)
        let process = Process()
        process.executableURL = URL(filePath: "/usr/bin/rsvg-convert")
        process.arguments = ["--zoom", "\(scale)", picture.path]
        process.environment = ["FONTCONFIG_FILE": fonts.path, "HOME": folder.path]
        let (output, errors) = (Pipe(), Pipe())
        process.standardOutput = output
        process.standardError = errors
        try process.run()
        let png = try output.fileHandleForReading.readToEnd() ?? Data()
        let complaint = try errors.fileHandleForReading.readToEnd() ?? Data()
        process.waitUntilExit()
        return (Array(png), String(decoding: complaint, as: UTF8.self))
    }

    private static func fontConfiguration(cache: URL) -> String {
        """
        <?xml version="1.0"?>
        <!DOCTYPE fontconfig SYSTEM "fonts.dtd">
        <fontconfig><dir>\(Snapshots.root.appending(path: "Fonts").path)</dir><cachedir>\(cache.path)</cachedir>
        </fontconfig>
        """
    }

    private final class RootElement: NSObject, XMLParserDelegate {
        private(set) var name: String?

        func parser(
            _ parser: XMLParser, didStartElement element: String, namespaceURI: String?,
            qualifiedName: String?, attributes: [String: String] = [:]
        ) {
            name = name ?? element
        }
    }
}
