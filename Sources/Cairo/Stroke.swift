internal import CCairo

/// How a path is stroked.
public struct Stroke: Hashable, Sendable {
    /// The shape of the ends.
    public enum Cap: Hashable, Sendable, CaseIterable { case butt, round, square }
    /// The shape of the corners.
    public enum Join: Hashable, Sendable, CaseIterable { case miter, round, bevel }

    /// The width in units of user space.
    public var width: Double
    /// The shape of the ends.
    public var cap: Cap
    /// The shape of the corners.
    public var join: Join
    /// How many times the width a sharp corner may reach before it is cut off.
    public var miterLimit: Double
    /// The lengths of dashes and gaps in turn; empty for a solid line.
    public var dashes: [Double]
    /// The offset into the dash pattern at which the line starts.
    public var dashOffset: Double

    /// Makes a stroke; the defaults are the initial values of SVG.
    public init(
        width: Double,
        cap: Cap = .butt,
        join: Join = .miter,
        miterLimit: Double = 4,
        dashes: [Double] = [],
        dashOffset: Double = 0
    ) {
        self.width = width
        self.cap = cap
        self.join = join
        self.miterLimit = miterLimit
        self.dashes = dashes
        self.dashOffset = dashOffset
    }

    /// The dash pattern, or none if it is invalid or would take too long to draw.
    var usableDashes: [Double] {
        let isUsable = dashes.allSatisfy { $0.isFinite && $0 >= 0 } && dashes.reduce(0, +) >= 0.05
        return isUsable && dashOffset.isFinite ? dashes : []
    }
}

/// Which points are inside a path that crosses itself.
public enum FillRule: Hashable, Sendable, CaseIterable {
    case nonZero, evenOdd

    var cairo: cairo_fill_rule_t {
        switch self {
        case .nonZero: CAIRO_FILL_RULE_WINDING
        case .evenOdd: CAIRO_FILL_RULE_EVEN_ODD
        }
    }
}

extension Stroke.Cap {
    var cairo: cairo_line_cap_t {
        switch self {
        case .butt: CAIRO_LINE_CAP_BUTT
        case .round: CAIRO_LINE_CAP_ROUND
        case .square: CAIRO_LINE_CAP_SQUARE
        }
    }
}

extension Stroke.Join {
    var cairo: cairo_line_join_t {
        switch self {
        case .miter: CAIRO_LINE_JOIN_MITER
        case .round: CAIRO_LINE_JOIN_ROUND
        case .bevel: CAIRO_LINE_JOIN_BEVEL
        }
    }
}
