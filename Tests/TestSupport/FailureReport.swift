public import Foundation
import Synchronization

/// A page of what went wrong in one run: `failures/index.html`, a picture or a diff for each mismatch.
public final class FailureReport: Sendable {
    private struct Entry {
        let name: String
        let message: String
        let picture: String?
        let text: String?
    }

    private let folder: URL
    private let entries = Mutex<[Entry]>([])

    /// A report of its own, written to a folder with its first entry; what an earlier run left there goes.
    public init(folder: URL) {
        self.folder = folder
    }

    /// The page.
    public var page: URL { folder.appending(path: "index.html") }

    /// Adds a mismatch, and files that show it, each under the name and an ending of its own.
    ///
    /// - Parameters:
    ///   - name: what was drawn, as `cards/stats.dark.png`.
    ///   - message: what is wrong, a line.
    ///   - picture: the ending of the file to show, as `.diff.png`.
    ///   - text: a diff to show.
    ///   - files: contents by ending.
    /// - Throws: What the file system says.
    public func add(
        _ name: String,
        _ message: String,
        picture: String? = nil,
        text: String? = nil,
        files: [String: [UInt8]] = [:]
    ) throws {
        try entries.withLock { entries in
            if entries.isEmpty { try? FileManager.default.removeItem(at: folder) }
            for (ending, bytes) in files {
                let file = folder.appending(path: name + ending)
                try FileManager.default.createDirectory(
                    at: file.deletingLastPathComponent(),
                    withIntermediateDirectories: true
                )
                try Data(bytes).write(to: file)
            }
            entries.append(Entry(name: name, message: message, picture: picture.map { name + $0 }, text: text))
            try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
            try Data(Self.page(of: entries).utf8).write(to: page)
        }
    }

    private static func page(of entries: [Entry]) -> String {
        let sections = entries.sorted { $0.name < $1.name }.map { entry in
            """
            <section><h2>\(escaped(entry.name))</h2><p>\(escaped(entry.message))</p>
            \(entry.picture.map { "<a href=\"\(escaped($0))\"><img src=\"\(escaped($0))\" alt=\"\"></a>" } ?? "")
            \(entry.text.map { "<pre>\(escaped($0))</pre>" } ?? "")</section>
            """
        }
        return """
            <!doctype html><html lang="en"><meta charset="utf-8"><title>\(entries.count) pictures differ</title>
            <style>body{font:16px/1.5 sans-serif;margin:2rem;background:#fff;color:#111}
            img{max-width:100%;border:1px solid #bbb}h2{font-size:1rem;margin:2rem 0 0}pre{overflow:auto}</style>
            <h1>\(entries.count) pictures differ</h1>
            <p>Pictures stand side by side: the golden and what is drawn now, or ours and the independent viewer's; then
            in white where they differ. Where what is drawn now is meant, record it with
            <code>RECORD=1 script/test</code>.</p>
            \(sections.joined(separator: "\n"))
            </html>

            """
    }

    private static func escaped(_ text: String) -> String {
        text.replacing("&", with: "&amp;").replacing("<", with: "&lt;").replacing("\"", with: "&quot;")
    }
}
