internal import CCairo

extension DrawingContext {
    /// Starts a subpath.
    public func move(toX x: Double, y: Double) {
        unsafe cairo_move_to(handle, Self.near(x), Self.near(y))
    }

    /// Adds a straight line.
    public func line(toX x: Double, y: Double) {
        unsafe cairo_line_to(handle, Self.near(x), Self.near(y))
    }

    /// Adds a cubic Bézier curve by its two control points and its end.
    public func curve(x1: Double, y1: Double, x2: Double, y2: Double, toX x: Double, y: Double) {
        unsafe cairo_curve_to(
            handle,
            Self.near(x1),
            Self.near(y1),
            Self.near(x2),
            Self.near(y2),
            Self.near(x),
            Self.near(y)
        )
    }

    /// Adds a part of a circle, from one angle to another in radians, clockwise on the screen.
    ///
    /// A whole turn or more is a circle. A line joins the current point to the start of the arc.
    public func arc(centerX: Double, centerY: Double, radius: Double, from start: Double, to end: Double) {
        let sweep = min(max(Self.near(end) - Self.near(start), 0), 2 * .pi)
        let start = Self.near(start).truncatingRemainder(dividingBy: 2 * .pi)
        unsafe cairo_arc(handle, Self.near(centerX), Self.near(centerY), Self.near(radius), start, start + sweep)
    }

    /// Adds a rectangle as a subpath of its own.
    public func rectangle(x: Double, y: Double, width: Double, height: Double) {
        unsafe cairo_rectangle(handle, Self.near(x), Self.near(y), Self.near(width), Self.near(height))
    }

    /// Closes the subpath with a straight line.
    public func closePath() {
        unsafe cairo_close_path(handle)
    }

    /// Removes the path.
    public func clearPath() {
        unsafe cairo_new_path(handle)
    }

    /// Starts a new subpath that is not joined to the current point.
    public func startSubpath() {
        unsafe cairo_new_sub_path(handle)
    }

    /// Fills the path; keeps the path if a stroke follows, and removes it otherwise.
    public func fill(_ paint: Paint, rule: FillRule = .nonZero, keepingPath: Bool = false) throws(CairoError) {
        try setSource(paint)
        unsafe cairo_set_fill_rule(handle, rule.cairo)
        if keepingPath { unsafe cairo_fill_preserve(handle) } else { unsafe cairo_fill(handle) }
        try check()
    }

    /// Strokes the path and removes it.
    public func stroke(_ paint: Paint, _ stroke: Stroke) throws(CairoError) {
        try setSource(paint)
        unsafe cairo_set_line_width(handle, max(Self.near(stroke.width), 0))
        unsafe cairo_set_line_cap(handle, stroke.cap.cairo)
        unsafe cairo_set_line_join(handle, stroke.join.cairo)
        unsafe cairo_set_miter_limit(handle, Self.near(stroke.miterLimit))
        let dashes = stroke.usableDashes
        unsafe cairo_set_dash(handle, dashes, Int32(clamping: dashes.count), dashes.isEmpty ? 0 : stroke.dashOffset)
        unsafe cairo_stroke(handle)
        try check()
    }

    /// Clips everything drawn from here on to the inside of the path, and removes the path.
    public func clip(rule: FillRule = .nonZero) throws(CairoError) {
        unsafe cairo_set_fill_rule(handle, rule.cairo)
        unsafe cairo_clip(handle)
        try check()
    }

    /// Fills everything within the clip.
    public func paint(_ paint: Paint) throws(CairoError) {
        try setSource(paint)
        unsafe cairo_paint(handle)
        try check()
    }
}
