package import Cairo

/// A font: family, weight, size and letter spacing.
public struct Font: Hashable, Sendable {
    /// The weight of a font; a family that lacks it uses the nearest one.
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
    /// Whether all digits have the same width, so that numbers line up (those of DejaVu Sans always have).
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

    /// Returns the font in another size, with its letter spacing in proportion.
    public func resized(to size: Double) -> Font {
        var font = self
        font.letterSpacing = self.size == 0 ? 0 : letterSpacing * size / self.size
        font.size = size
        return font
    }

    /// The font in the form that the shaper takes.
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
