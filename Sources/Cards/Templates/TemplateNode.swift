import SVG
import Typography

/// A part of a template, its colours settled: what is drawn as it is, and what waits for values.
indirect enum TemplateNode: Sendable {
    /// Drawn as it is.
    case fixed(Node)
    /// Text with values in it, or that has to be measured.
    case text(TemplateText)
    /// A box for the chart of one of the card's slots, which is named by its index.
    case slot(Int, Box, Font, TextRun.Anchor)
    /// Parts that share a group; its children are these.
    case group(Group, [TemplateNode])
    /// Parts that move up where earlier ones of them are left out, by a distance for each.
    case flow(by: Point, [TemplateNode])
    /// Drawn only where a value is known, or unknown.
    case conditional(Condition, TemplateNode)
}

/// Whether a value is known.
struct Condition: Hashable, Sendable {
    /// Which of the card's values.
    let value: Int
    /// Whether it must be unknown instead.
    let isNegated: Bool
}

/// A piece of a text.
enum TextPiece: Hashable, Sendable {
    case literal(String)
    /// One of the card's values.
    case value(Int)
    case brandName, brandAddress
}

/// A line of text that may change its font on the way.
struct TemplateText: Hashable, Sendable {
    /// What is set in one font.
    struct Part: Hashable, Sendable {
        let pieces: [TextPiece]
        let font: Font
        let fill: Paint
        /// The space before it, in pixels.
        let gap: Double
        let condition: Condition?
    }

    let origin: Point
    let anchor: TextRun.Anchor
    let fit: TextFit?
    let parts: [Part]
}

/// How a text is kept in its box, as `data-fit` says it.
struct TextFit: Hashable, Sendable {
    /// Which way further lines go from the first one's place.
    enum Growth: String, Hashable, Sendable, CaseIterable { case down, up, middle }

    let width: Double
    /// The smallest size of the font.
    let minimum: Double
    let lines: Int
    let growth: Growth
    /// Whether a text breaks into lines before it shrinks.
    let breaksFirst: Bool
    /// The distance of lines in sizes of their font.
    let leading: Double
}

extension TemplateNode {
    /// Whether no value of a card changes it.
    var isStatic: Bool {
        switch self {
        case .fixed: true
        case .text(let text): text.parts.allSatisfy(\.isStatic)
        case .slot, .conditional: false
        case .group(_, let children), .flow(_, let children): children.allSatisfy(\.isStatic)
        }
    }
}

extension TemplateText.Part {
    /// Whether no value of a card changes it.
    var isStatic: Bool {
        condition == nil
            && pieces.allSatisfy { piece in
                if case .value = piece { false } else { true }
            }
    }
}
