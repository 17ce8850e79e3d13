/// A colour that may differ between dark and light surroundings.
///
/// Where both are the same it is written as a plain attribute; where they differ, as a class that follows
/// `prefers-color-scheme`.
public struct AdaptiveColor: Hashable, Sendable {
    /// Shown where the reader prefers dark, and where nothing is known.
    public var dark: Color
    /// Shown where the reader prefers light.
    public var light: Color

    /// One colour for both.
    public init(_ color: Color) {
        (dark, light) = (color, color)
    }

    /// A colour for each.
    public init(dark: Color, light: Color) {
        (self.dark, self.light) = (dark, light)
    }

    /// Whether the surroundings make a difference.
    public var isAdaptive: Bool { dark != light }

    /// Both colours at an opacity of 0 to 1.
    public func opacity(_ fraction: Double) -> AdaptiveColor {
        AdaptiveColor(dark: dark.opacity(fraction), light: light.opacity(fraction))
    }
}

/// What a shape is filled or stroked with.
public enum Paint: Hashable, Sendable {
    /// One colour, for dark and light surroundings.
    case color(AdaptiveColor)
    /// A blend along a line.
    case linear(LinearGradient)
    /// A blend outwards from a point.
    case radial(RadialGradient)

    /// One colour whatever the surroundings.
    public static func solid(_ color: Color) -> Paint { .color(AdaptiveColor(color)) }
}

/// A colour at a place of a gradient.
public struct GradientStop: Hashable, Sendable {
    /// 0 at the start to 1 at the end; stops come in ascending order.
    public var offset: Double
    /// The colour there.
    public var color: AdaptiveColor

    /// Makes a stop.
    public init(_ offset: Double, _ color: AdaptiveColor) {
        (self.offset, self.color) = (offset, color)
    }

    /// Makes a stop of one colour whatever the surroundings.
    public init(_ offset: Double, _ color: Color) {
        self.init(offset, AdaptiveColor(color))
    }
}

/// A blend along a line, its ends in the user units of the shape it paints.
public struct LinearGradient: Hashable, Sendable {
    /// Where offset 0 lies.
    public var start: Point
    /// Where offset 1 lies.
    public var end: Point
    /// At least one stop, in ascending order.
    public var stops: [GradientStop]

    /// Makes a blend from one point to another; before and behind them the end colours go on.
    public init(from start: Point, to end: Point, stops: [GradientStop]) {
        (self.start, self.end, self.stops) = (start, end, stops)
    }
}

/// A blend outwards from a point, in the user units of the shape it paints.
public struct RadialGradient: Hashable, Sendable {
    /// Where offset 0 lies.
    public var center: Point
    /// The distance from the centre at which offset 1 lies.
    public var radius: Double
    /// At least one stop, in ascending order.
    public var stops: [GradientStop]

    /// Makes a blend outwards; behind the radius the last colour goes on.
    public init(center: Point, radius: Double, stops: [GradientStop]) {
        (self.center, self.radius, self.stops) = (center, radius, stops)
    }
}

/// How a shape's outline is drawn.
public struct Stroke: Hashable, Sendable {
    /// The shape of an open line's ends.
    public enum Cap: String, Hashable, Sendable, CaseIterable { case butt, round, square }
    /// The shape of corners.
    public enum Join: String, Hashable, Sendable, CaseIterable { case miter, round, bevel }

    /// What it is drawn with.
    public var paint: Paint
    /// Across the line, in user units.
    public var width: Double
    /// The shape of the ends.
    public var cap: Cap
    /// The shape of the corners.
    public var join: Join
    /// Lengths of dashes and gaps in turn; empty for a solid line.
    public var dash: [Double]

    /// Makes an outline; solid, with square corners unless told otherwise.
    public init(_ paint: Paint, width: Double, cap: Cap = .butt, join: Join = .miter, dash: [Double] = []) {
        (self.paint, self.width, self.cap, self.join, self.dash) = (paint, width, cap, join, dash)
    }
}
