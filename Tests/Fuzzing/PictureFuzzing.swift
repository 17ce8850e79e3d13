import Badges
import Foundation
import FoundationXML
import Quantities
import SVG
import Typography

/// Whatever a name or a sentence is made of, the picture is well-formed XML.
enum PictureFuzzing {
    static func run(_ bytes: [UInt8]) throws {
        let text = String(decoding: bytes.dropFirst(2), as: UTF8.self)
        let shown = DisplayText(text)
        try Finding.require(shown.string.unicodeScalars.count <= 512, "\(shown.string.count) are shown")
        try Finding.require(DisplayText(shown.string) == shown, "cleaning twice is not cleaning once")
        let variants = BadgeVariant.allCases
        let styles = BadgeStyle.allCases
        let variant = variants[Int(bytes.first ?? 0) % variants.count]
        let style = styles[Int(bytes.dropFirst().first ?? 0) % styles.count]
        for content in [Badge.Content.notice(text), .statistics(statistics(bytes, owner: text))] {
            let badge = Badge(content, variant: variant, style: style, theme: .auto)
            try check(badge.document(measuring: RoughMeasurer()))
        }
        try check(raw(text))
    }

    /// The picture with the text as it is: the writer is the last to look at it.
    private static func raw(_ text: String) -> Document {
        let run = TextRun(
            text,
            at: Point(x: 0, y: 12),
            font: Font(.inter, size: 12),
            fill: .solid(Color(rgb: 0x123456))
        )
        return Document(size: Size(width: 100, height: 20), title: text, detail: text, nodes: [.text(run)])
    }

    /// Numbers of any size, from the bytes.
    private static func statistics(_ bytes: [UInt8], owner: String) -> BadgeSummary {
        func number(_ index: Int) -> Int {
            bytes.dropFirst(index).prefix(8).reduce(0) { $0 << 8 | Int($1) }
        }
        let today = Day(number: number(1))
        return BadgeSummary(
            owner: owner,
            tokens: number(2),
            cost: Cost(microdollars: number(3)),
            streak: number(4),
            level: number(5),
            levelTitle: owner,
            achievements: number(6),
            achievementsTotal: number(7),
            days: Dictionary([(today, number(8)), (today.advanced(by: -1), number(9)), (today.advanced(by: -5), .max)])
            {
                $1
            },
            today: today
        )
    }

    private static func check(_ document: Document) throws {
        let bytes = SVGWriter.bytes(of: document)
        let parser = XMLParser(data: Data(bytes))
        try Finding.require(
            parser.parse(),
            "line \(parser.lineNumber): \(parser.parserError.map { "\($0)" } ?? "not parsed")"
        )
    }

    /// Knows no fonts, which are somebody else's to test.
    private struct RoughMeasurer: TextMeasuring {
        func width(of text: String, in font: Font) -> Double {
            Double(text.unicodeScalars.count) * font.size * 0.6
        }

        func inkMiddle(of text: String, in font: Font) -> (x: Double, y: Double) {
            (width(of: text, in: font) / 2, -font.size * 0.35)
        }

        func lineBreaks(in text: String) -> [Int] {
            var offset = 0
            return text.unicodeScalars.compactMap { scalar in
                offset += UTF8.width(scalar)
                return scalar == " " && offset < text.utf8.count ? offset : nil
            }
        }
    }
}
