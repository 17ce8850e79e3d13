public import Typography

/// A line of text in one font and one paint.
public struct TextRun: Hashable, Sendable {
    /// Which point of the line stands at `origin`.
    public enum Anchor: String, Hashable, Sendable, CaseIterable { case start, middle, end }

    /// The characters, without line breaks; escaped by the writer and nowhere else.
    public var text: String
    /// The position of the anchor on the baseline.
    public var origin: Point
    /// Which point of the line stands at `origin`.
    public var anchor: Anchor
    /// Family, weight, size and letter spacing.
    public var font: Font
    /// The colour of the letters.
    public var fill: Paint
    /// The width that viewers give the line whatever their font; nil for its natural width.
    public var length: Double?
    /// Whether screen readers pass over it, as over a shadow.
    public var isDecorative: Bool

    /// Makes a line of text.
    public init(
        _ text: String,
        at origin: Point,
        anchor: Anchor = .start,
        font: Font,
        fill: Paint,
        length: Double? = nil,
        isDecorative: Bool = false
    ) {
        self.text = text
        self.origin = origin
        self.anchor = anchor
        self.font = font
        self.fill = fill
        self.length = length
        self.isDecorative = isDecorative
    }
}
