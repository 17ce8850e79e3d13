/// A point in user units, y downwards.
public struct Point: Hashable, Sendable {
    /// Right of the origin.
    public var x: Double
    /// Below the origin.
    public var y: Double

    /// Makes a point.
    public init(x: Double, y: Double) {
        (self.x, self.y) = (x, y)
    }
}

/// A width and a height in user units.
public struct Size: Hashable, Sendable {
    /// Left to right, not negative.
    public var width: Double
    /// Top to bottom, not negative.
    public var height: Double

    /// Makes a size.
    public init(width: Double, height: Double) {
        (self.width, self.height) = (width, height)
    }
}

/// An upright rectangle in user units.
public struct Box: Hashable, Sendable {
    /// The left edge.
    public var x: Double
    /// The top edge.
    public var y: Double
    /// Left to right, not negative.
    public var width: Double
    /// Top to bottom, not negative.
    public var height: Double

    /// Makes a box from its top left corner and its size.
    public init(x: Double, y: Double, width: Double, height: Double) {
        (self.x, self.y, self.width, self.height) = (x, y, width, height)
    }

    /// The right edge.
    public var maxX: Double { x + width }
    /// The bottom edge.
    public var maxY: Double { y + height }
    /// The point in the middle.
    public var center: Point { Point(x: x + width / 2, y: y + height / 2) }

    /// Returns the box with every edge moved inwards by `distance`; its size is never negative.
    public func inset(by distance: Double) -> Box {
        Box(
            x: x + distance,
            y: y + distance,
            width: max(0, width - 2 * distance),
            height: max(0, height - 2 * distance)
        )
    }
}

/// An affine map: x' = a·x + c·y + e, y' = b·x + d·y + f.
public struct Transform: Hashable, Sendable {
    /// The six coefficients of SVG's `matrix(a b c d e f)`.
    public var a: Double, b: Double, c: Double, d: Double, e: Double, f: Double

    /// Makes a map from SVG's matrix coefficients.
    public init(a: Double, b: Double, c: Double, d: Double, e: Double, f: Double) {
        (self.a, self.b, self.c, self.d, self.e, self.f) = (a, b, c, d, e, f)
    }

    /// The map that changes nothing.
    public static let identity = Transform(a: 1, b: 0, c: 0, d: 1, e: 0, f: 0)

    /// Returns a map that moves points right and down.
    public static func translation(x: Double, y: Double) -> Transform {
        Transform(a: 1, b: 0, c: 0, d: 1, e: x, f: y)
    }

    /// Returns a map that scales from the origin.
    public static func scale(_ factor: Double) -> Transform {
        Transform(a: factor, b: 0, c: 0, d: factor, e: 0, f: 0)
    }

    /// Returns the map that applies `inner` first and then this one, as for a child inside a group.
    public func applied(after inner: Transform) -> Transform {
        Transform(
            a: a * inner.a + c * inner.b,
            b: b * inner.a + d * inner.b,
            c: a * inner.c + c * inner.d,
            d: b * inner.c + d * inner.d,
            e: a * inner.e + c * inner.f + e,
            f: b * inner.e + d * inner.f + f
        )
    }

    /// Returns the image of a point.
    public func apply(to point: Point) -> Point {
        Point(x: a * point.x + c * point.y + e, y: b * point.x + d * point.y + f)
    }
}
