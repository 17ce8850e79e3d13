import Foundation
import FoundationXML
import Typography

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

    /// Draws a picture with `rsvg-convert`, the project's fonts and the system's.
    ///
    /// - Returns: The PNG file, and what the program complained of, empty for nothing.
    public static func draw(_ file: [UInt8], scale: Double = 1) throws -> (png: [UInt8], complaint: String) {
        let folder = FileManager.default.temporaryDirectory.appending(path: "emblem-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let picture = folder.appending(path: "picture.svg")
        try Data(Self.inViewersWords(file)).write(to: picture)
        let fonts = folder.appending(path: "fonts.conf")
        try Data(fontConfiguration.utf8).write(to: fonts)
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

    /// The picture with digits of equal width asked for by a family's name: `rsvg-convert` 2.54 knows no
    /// `font-variant-numeric`, but fontconfig can switch the same feature on.
    private static func inViewersWords(_ file: [UInt8]) -> [UInt8] {
        Array(
            String(decoding: file, as: UTF8.self)
                .replacing("style=\"font-variant-numeric:tabular-nums\"", with: "style=\"font-family:\(tabular)\"").utf8
        )
    }

    private static let tabular = "Inter Tabular"

    /// The project's fonts and the system's, Inter and Verdana followed by the fonts that stand in for what they lack:
    /// which font a viewer has is not what is compared.
    private static let fontConfiguration = """
        <?xml version="1.0"?>
        <!DOCTYPE fontconfig SYSTEM "fonts.dtd">
        <fontconfig><dir>\(Snapshots.root.appending(path: "Fonts").path)</dir>
        <dir>/usr/share/fonts</dir><dir>/usr/local/share/fonts</dir>
        <cachedir>\(FontLibrary.cacheFolder(environment: ["XDG_CACHE_HOME": cache]))</cachedir>
        <match><test name="family"><string>\(tabular)</string></test>
        <edit name="fontfeatures" mode="append"><string>tnum=1</string></edit>
        <edit name="family" mode="assign" binding="strong"><string>Inter</string></edit></match>
        <match><test name="family"><string>Inter</string></test>
        <edit name="family" mode="assign" binding="strong"><string>Inter</string>\(fallbacks)
        <string>DejaVu Sans</string></edit></match>
        <match><test name="family"><string>Verdana</string></test>
        <edit name="family" mode="assign" binding="strong"><string>DejaVu Sans</string>\(fallbacks)</edit></match>
        </fontconfig>
        """

    /// What was read of the fonts is kept for all drawings: reading them takes longer than drawing.
    private static let cache = FileManager.default.temporaryDirectory.appending(path: "emblem-viewer").path

    private static let fallbacks = [
        "Noto Color Emoji", "Noto Sans", "Noto Sans Arabic", "Noto Sans Hebrew", "Noto Sans Devanagari",
        "Noto Sans Bengali", "Noto Sans Tamil", "Noto Sans Thai", "Noto Sans CJK SC",
    ].map { "<string>\($0)</string>" }.joined()

    private final class RootElement: NSObject, XMLParserDelegate {
        private(set) var name: String?

        func parser(
            _ parser: XMLParser,
            didStartElement element: String,
            namespaceURI: String?,
            qualifiedName: String?,
            attributes: [String: String] = [:]
        ) {
            name = name ?? element
        }
    }
}
