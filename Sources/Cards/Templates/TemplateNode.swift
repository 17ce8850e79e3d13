import SVG
import Typography

/// A part of a template with its colours resolved: fixed, or filled with values.
indirect enum TemplateNode: Sendable {
    /// Drawn as it is.
    case fixed(Node)
    /// Text that contains values or has to be measured.
    case text(TemplateText)
    /// A box for the chart of one of the card's slots, which is named by its index.
    case slot(Int, Box, Font, TextRun.Anchor)
    /// A group whose children are these parts.
    case group(Group, [TemplateNode])
    /// Parts that move back by a distance for each earlier one that is left out.
    case flow(by: Point, [TemplateNode])
    /// A part that is drawn only if a value is known, or unknown.
    case conditional(Condition, TemplateNode)
}

/// Whether a value is known.
struct Condition: Hashable, Sendable {
    /// Which of the card's values.
    let value: Int
    /// Whether the value must be unknown instead.
    let isNegated: Bool
}

/// A piece of a text.
enum TextPiece: Hashable, Sendable {
    case literal(String)
    /// One of the card's values.
    case value(Int)
    case brandName, brandAddress
}

/// A line of text whose parts may differ in font.
struct TemplateText: Hashable, Sendable {
    /// A part that is set in one font.
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

/// How a text is fitted into its box, as `data-fit` says.
struct TextFit: Hashable, Sendable {
    /// In which direction further lines are added.
    enum Growth: String, Hashable, Sendable, CaseIterable { case down, up, middle }

    let width: Double
    /// The smallest size of the font.
    let minimum: Double
    let lines: Int
    let growth: Growth
    /// Whether a text breaks into lines before it shrinks.
    let breaksFirst: Bool
    /// The distance between lines, as a factor of the font size.
    let leading: Double
}

extension TemplateNode {
    /// Whether it does not depend on values.
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
    /// Whether it does not depend on values.
    var isStatic: Bool {
        condition == nil
            && pieces.allSatisfy { piece in
                if case .value = piece { false } else { true }
            }
    }
}
