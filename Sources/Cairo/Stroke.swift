internal import CCairo

/// How a line is drawn along a path.
public struct Stroke: Hashable, Sendable {
    /// The form of its ends.
    public enum Cap: Hashable, Sendable, CaseIterable { case butt, round, square }
    /// The form of its corners.
    public enum Join: Hashable, Sendable, CaseIterable { case miter, round, bevel }

    /// Pixels of user space across.
    public var width: Double
    /// The form of its ends.
    public var cap: Cap
    /// The form of its corners.
    public var join: Join
    /// How many times the width a sharp corner may reach before it is cut off.
    public var miterLimit: Double
    /// Lengths on and off in turn; empty for a solid line.
    public var dashes: [Double]
    /// How far into the dashes the line starts.
    public var dashOffset: Double

    /// Makes a stroke, by default as SVG's initial values have it.
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

    /// The dashes, or none where they would cost endless work or say nothing.
    var usableDashes: [Double] {
        let isUsable = dashes.allSatisfy { $0.isFinite && $0 >= 0 } && dashes.reduce(0, +) >= 0.05
        return isUsable && dashOffset.isFinite ? dashes : []
    }
}

/// Which points a path that crosses itself encloses.
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
