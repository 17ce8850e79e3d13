import Foundation
import SVG

/// What the writer makes of nodes.
enum Markup {
    /// The whole file of a picture, 10 by 10.
    static func file(of nodes: [Node], title: String = "test", detail: String? = nil) -> String {
        let document = Document(size: Size(width: 10, height: 10), title: title, detail: detail, nodes: nodes)
        return String(decoding: SVGWriter.bytes(of: document), as: UTF8.self)
    }

    /// The elements of nodes, without the definitions they refer to.
    static func body(of nodes: Node...) -> String {
        let file = file(of: nodes)
        let inside = file.split(separator: "forced-color-adjust:inherit\">", maxSplits: 1).last ?? ""
        let end = inside.range(of: "</g></svg>\n", options: .backwards)?.lowerBound ?? inside.endIndex
        let start = inside.range(of: "</defs>")?.upperBound ?? inside.startIndex
        return String(inside[start..<end])
    }

    /// The definitions that nodes refer to, the names in them replaced by `ID`.
    static func definitions(of nodes: Node...) -> String {
        let file = file(of: nodes)
        guard let start = file.range(of: "<defs>"), let end = file.range(of: "</defs>") else { return "" }
        return withoutNames(String(file[start.upperBound..<end.lowerBound]))
    }

    /// The style sheet that nodes refer to, the names in it replaced by `ID`.
    static func styles(of nodes: Node...) -> String {
        let file = file(of: nodes)
        guard let start = file.range(of: "<style>"), let end = file.range(of: "</style>") else { return "" }
        return withoutNames(String(file[start.upperBound..<end.lowerBound]))
    }

    /// The same with every name of the writer's replaced by `ID`.
    static func withoutNames(_ text: String) -> String { text.replacing(/e[0-9a-f]{8}/, with: "ID") }
}
