internal import CCairo

/// An affine transform: x' = a·x + c·y + e, y' = b·x + d·y + f, the order in which SVG writes `matrix(a b c d e f)`.
public struct Matrix: Hashable, Sendable {
    /// How far x moves per pixel of x.
    public var a: Double
    /// How far y moves per pixel of x.
    public var b: Double
    /// How far x moves per pixel of y.
    public var c: Double
    /// How far y moves per pixel of y.
    public var d: Double
    /// The shift to the right.
    public var e: Double
    /// The shift down.
    public var f: Double

    /// Makes a transform of its six numbers.
    public init(a: Double, b: Double, c: Double, d: Double, e: Double, f: Double) {
        self.a = a
        self.b = b
        self.c = c
        self.d = d
        self.e = e
        self.f = f
    }

    /// Leaves everything in place.
    public static let identity = Matrix(a: 1, b: 0, c: 0, d: 1, e: 0, f: 0)

    /// The transform that undoes this one, or nil when it squeezes the plane into a line or is no number.
    public var inverse: Matrix? {
        let determinant = a * d - b * c
        guard determinant.isNormal, [a, b, c, d, e, f].allSatisfy(\.isFinite) else { return nil }
        return Matrix(
            a: d / determinant,
            b: -b / determinant,
            c: -c / determinant,
            d: a / determinant,
            e: (c * f - d * e) / determinant,
            f: (b * e - a * f) / determinant
        )
    }

    var cairo: cairo_matrix_t { cairo_matrix_t(xx: a, yx: b, xy: c, yy: d, x0: e, y0: f) }
}
