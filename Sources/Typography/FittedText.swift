/// Text as it goes into its box: the lines, and the font they fit in.
public struct FittedText: Hashable, Sendable {
    /// The lines from top to bottom, without the spaces at which they were broken; one empty line for empty text.
    public let lines: [String]
    /// The font, maybe smaller than the one asked for.
    public let font: Font
    /// The width of the widest line in pixels.
    public let width: Double
    /// Whether text is missing, with an ellipsis in its place.
    public let isCut: Bool
    /// Whether a line ends inside a word, which was longer than a line.
    public let breaksWords: Bool
}
