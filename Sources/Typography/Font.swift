package import Cairo

/// What text is set in: family, weight, size and spacing.
public struct Font: Hashable, Sendable {
    /// How heavy the strokes are; a family without the weight uses its nearest.
    public enum Weight: Int, Hashable, Sendable, CaseIterable {
        case regular = 400
        case medium = 500
        case semibold = 600
        case bold = 700
    }

    /// The family.
    public var family: FontFamily
    /// The weight.
    public var weight: Weight
    /// The size of the em in pixels, above 0.
    public var size: Double
    /// Pixels added after every grapheme cluster, the last included, as in CSS and SVG.
    public var letterSpacing: Double
    /// Whether all digits are as wide as each other, so that numbers stand in columns (those of DejaVu Sans always are).
    public var hasTabularDigits: Bool

    /// Makes a font.
    public init(
        _ family: FontFamily,
        size: Double,
        weight: Weight = .regular,
        letterSpacing: Double = 0,
        hasTabularDigits: Bool = false
    ) {
        self.family = family
        self.weight = weight
        self.size = size
        self.letterSpacing = letterSpacing
        self.hasTabularDigits = hasTabularDigits
    }

    /// The same font in another size, its letter spacing in proportion.
    public func resized(to size: Double) -> Font {
        var font = self
        font.letterSpacing = self.size == 0 ? 0 : letterSpacing * size / self.size
        font.size = size
        return font
    }

    /// The font as the shaper takes it.
    package var style: TextStyle {
        TextStyle(
            families: family.fallbacks,
            weight: weight.rawValue,
            size: size,
            letterSpacing: letterSpacing,
            hasTabularDigits: hasTabularDigits
        )
    }
}
