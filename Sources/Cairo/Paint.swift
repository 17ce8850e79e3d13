/// What shapes are filled with.
public enum Paint: Sendable {
    /// One colour everywhere.
    case color(Color)
    /// Colours along a line or outwards from a point.
    case gradient(Gradient)
}

/// A colour in sRGB, each part 0 to 1, not premultiplied.
public struct Color: Hashable, Sendable {
    /// The share of red.
    public var red: Double
    /// The share of green.
    public var green: Double
    /// The share of blue.
    public var blue: Double
    /// 0 for invisible, 1 for opaque.
    public var alpha: Double

    /// Makes a colour; parts outside 0 to 1 count as the nearer end.
    public init(red: Double, green: Double, blue: Double, alpha: Double = 1) {
        self.red = red
        self.green = green
        self.blue = blue
        self.alpha = alpha
    }
}

/// A gradient; beyond its ends the colour of the end goes on.
public struct Gradient: Sendable {
    /// The line or circles along which the colours change.
    public enum Shape: Hashable, Sendable {
        case linear(x1: Double, y1: Double, x2: Double, y2: Double)
        /// From the focus to the circle.
        case radial(centerX: Double, centerY: Double, radius: Double, focusX: Double, focusY: Double)
    }

    /// A colour at an offset.
    public struct Stop: Hashable, Sendable {
        /// 0 at the start, 1 at the end, not below the stop's before.
        public var offset: Double
        /// The colour there.
        public var color: Color

        /// Makes a stop.
        public init(offset: Double, color: Color) {
            self.offset = offset
            self.color = color
        }
    }

    /// The line or circles along which the colours change, in the gradient's space.
    public var shape: Shape
    /// The stops, from offset 0 to 1.
    public var stops: [Stop]
    /// From the gradient's space to that of the shape it fills.
    public var transform: Matrix

    /// Makes a gradient.
    public init(_ shape: Shape, stops: [Stop], transform: Matrix = .identity) {
        self.shape = shape
        self.stops = stops
        self.transform = transform
    }
}
