/// How a run of text is set: fonts in order of preference, weight, size, spacing.
public struct TextStyle: Hashable, Sendable {
    /// Font family names, the preferred first, separated by commas.
    public var families: String
    /// The weight as CSS counts it, 100 to 900.
    public var weight: Int
    /// The size of the em in pixels, above 0.
    public var size: Double
    /// Pixels added after every grapheme cluster, the last included, as CSS does.
    public var letterSpacing: Double
    /// Whether all digits get the same width, in fonts that offer it.
    public var hasTabularDigits: Bool

    /// Makes a style.
    public init(families: String, weight: Int, size: Double, letterSpacing: Double = 0, hasTabularDigits: Bool = false)
    {
        self.families = families
        self.weight = weight
        self.size = size
        self.letterSpacing = letterSpacing
        self.hasTabularDigits = hasTabularDigits
    }
}
