internal import CCairo

/// Draws on an `ImageSurface`: paths, paint, clips, groups and text, in a user space that transforms bend.
///
/// Belongs to one thread. What Cairo reports is checked after each drawing; numbers that are not finite count as 0, far
/// ones as a million pixels.
@safe public final class DrawingContext {
    /// Retained because the context draws on it.
    let surface: ImageSurface
    let handle: OpaquePointer

    /// Starts drawing on a surface.
    ///
    /// - Throws: `CairoError.drawing` when memory is short.
    public init(_ surface: ImageSurface) throws(CairoError) {
        guard let context = unsafe cairo_create(surface.handle) else { throw .drawing(reason: "no context") }
        self.surface = surface
        unsafe handle = context
        try check()
    }

    deinit {
        unsafe cairo_destroy(handle)
    }

    /// Calls `body` and then restores the transform and the clip.
    public func scoped(_ body: () throws(CairoError) -> Void) throws(CairoError) {
        unsafe cairo_save(handle)
        defer { unsafe cairo_restore(handle) }
        try body()
    }

    /// Draws what `body` draws as one group, at an opacity of 0 to 1.
    public func group(opacity: Double, _ body: () throws(CairoError) -> Void) throws(CairoError) {
        unsafe cairo_push_group(handle)
        do {
            try body()
        } catch {
            unsafe cairo_pattern_destroy(cairo_pop_group(handle))
            throw error
        }
        unsafe cairo_pop_group_to_source(handle)
        unsafe cairo_paint_with_alpha(handle, Self.unit(opacity))
        try check()
    }

    /// Applies a transform to everything drawn from here on, inside the current one.
    ///
    /// - Throws: `CairoError.drawing` when the transform has no inverse; then nothing changes.
    public func transform(_ matrix: Matrix) throws(CairoError) {
        guard matrix.inverse != nil else { throw .drawing(reason: "a transform that cannot be inverted") }
        var matrix = matrix.cairo
        unsafe cairo_transform(handle, &matrix)
        try check()
    }

    /// The transform from user space to pixels.
    public var matrix: Matrix {
        var matrix = cairo_matrix_t()
        unsafe cairo_get_matrix(handle, &matrix)
        return Matrix(a: matrix.xx, b: matrix.yx, c: matrix.xy, d: matrix.yy, e: matrix.x0, f: matrix.y0)
    }

    func check() throws(CairoError) {
        try unsafe CairoError.check(cairo_status(handle))
    }

    static func unit(_ value: Double) -> Double {
        value.isFinite ? min(max(value, 0), 1) : 0
    }

    static func near(_ value: Double) -> Double {
        value.isFinite ? min(max(value, -1_000_000), 1_000_000) : 0
    }
}
