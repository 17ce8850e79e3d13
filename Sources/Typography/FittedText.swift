/// Text fitted into a box: its lines and the font they are set in.
public struct FittedText: Hashable, Sendable {
    /// The lines from top to bottom, without the spaces at which they were broken; one empty line for empty text.
    public let lines: [String]
    /// The font, which may be smaller than the one asked for.
    public let font: Font
    /// The width of the widest line in pixels.
    public let width: Double
    /// Whether the text was cut short with an ellipsis.
    public let isCut: Bool
    /// Whether a word that is longer than a line was broken.
    public let breaksWords: Bool
}
