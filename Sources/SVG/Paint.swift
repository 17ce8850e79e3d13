/// A colour that may differ between dark and light surroundings.
///
/// It is written as a plain attribute if both are the same, and as a class that follows `prefers-color-scheme` if not.
public struct AdaptiveColor: Hashable, Sendable {
    /// Shown if the reader prefers dark, or has no known preference.
    public var dark: Color
    /// Shown if the reader prefers light.
    public var light: Color

    /// One colour for both.
    public init(_ color: Color) {
        (dark, light) = (color, color)
    }

    /// A colour for each.
    public init(dark: Color, light: Color) {
        (self.dark, self.light) = (dark, light)
    }

    /// Whether the two colours differ.
    public var isAdaptive: Bool { dark != light }

    /// Returns both colours at an opacity of 0 to 1.
    public func opacity(_ fraction: Double) -> AdaptiveColor {
        AdaptiveColor(dark: dark.opacity(fraction), light: light.opacity(fraction))
    }
}

/// What a shape is filled or stroked with.
public enum Paint: Hashable, Sendable {
    /// One colour each for dark and light surroundings.
    case color(AdaptiveColor)
    /// A linear gradient.
    case linear(LinearGradient)
    /// A radial gradient.
    case radial(RadialGradient)

    /// Returns a paint of one colour for dark and light surroundings.
    public static func solid(_ color: Color) -> Paint { .color(AdaptiveColor(color)) }
}

/// A colour at an offset of a gradient.
public struct GradientStop: Hashable, Sendable {
    /// 0 at the start to 1 at the end; stops come in ascending order.
    public var offset: Double
    /// The colour there.
    public var color: AdaptiveColor

    /// Makes a stop.
    public init(_ offset: Double, _ color: AdaptiveColor) {
        (self.offset, self.color) = (offset, color)
    }

    /// Makes a stop of one colour for dark and light surroundings.
    public init(_ offset: Double, _ color: Color) {
        self.init(offset, AdaptiveColor(color))
    }
}

/// A linear gradient, in the user units of the shape it paints.
public struct LinearGradient: Hashable, Sendable {
    /// Where offset 0 lies.
    public var start: Point
    /// Where offset 1 lies.
    public var end: Point
    /// At least one stop, in ascending order.
    public var stops: [GradientStop]

    /// Makes a gradient from one point to another; beyond them the end colours go on.
    public init(from start: Point, to end: Point, stops: [GradientStop]) {
        (self.start, self.end, self.stops) = (start, end, stops)
    }
}

/// A radial gradient, in the user units of the shape it paints.
public struct RadialGradient: Hashable, Sendable {
    /// Where offset 0 lies.
    public var center: Point
    /// The distance from the centre at which offset 1 lies.
    public var radius: Double
    /// At least one stop, in ascending order.
    public var stops: [GradientStop]

    /// Makes a gradient; beyond the radius the last colour goes on.
    public init(center: Point, radius: Double, stops: [GradientStop]) {
        (self.center, self.radius, self.stops) = (center, radius, stops)
    }
}

/// How a shape's outline is stroked.
public struct Stroke: Hashable, Sendable {
    /// The shape of the ends of open lines.
    public enum Cap: String, Hashable, Sendable, CaseIterable { case butt, round, square }
    /// The shape of corners.
    public enum Join: String, Hashable, Sendable, CaseIterable { case miter, round, bevel }

    /// The paint.
    public var paint: Paint
    /// The width, in user units.
    public var width: Double
    /// The shape of the ends.
    public var cap: Cap
    /// The shape of the corners.
    public var join: Join
    /// The lengths of dashes and gaps in turn; empty for a solid line.
    public var dash: [Double]

    /// Makes a stroke; the defaults are the initial values of SVG.
    public init(_ paint: Paint, width: Double, cap: Cap = .butt, join: Join = .miter, dash: [Double] = []) {
        (self.paint, self.width, self.cap, self.join, self.dash) = (paint, width, cap, join, dash)
    }
}
