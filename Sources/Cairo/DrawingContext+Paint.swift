internal import CCairo

extension DrawingContext {
    /// Draws a picture into a rectangle of user space, with smooth scaling.
    public func draw(_ image: ImageSurface, x: Double, y: Double, width: Double, height: Double) throws(CairoError) {
        guard width > 0, height > 0, width.isFinite, height.isFinite else { return }
        try scoped { () throws(CairoError) in
            unsafe cairo_translate(handle, Self.near(x), Self.near(y))
            unsafe cairo_scale(handle, width / Double(image.width), height / Double(image.height))
            unsafe cairo_set_source_surface(handle, image.handle, 0, 0)
            guard let source = unsafe cairo_get_source(handle) else { return }
            unsafe cairo_pattern_set_filter(source, CAIRO_FILTER_GOOD)
            // Without an extension the edge pixels blend with nothing and the picture gets a pale rim.
            unsafe cairo_pattern_set_extend(source, CAIRO_EXTEND_PAD)
            unsafe cairo_rectangle(handle, 0, 0, Double(image.width), Double(image.height))
            unsafe cairo_fill(handle)
            try check()
        }
    }

    /// Draws a picture unscaled, with its upper left corner at a pixel of the whole surface.
    public func lay(_ image: ImageSurface, x: Int, y: Int) throws(CairoError) {
        try scoped { () throws(CairoError) in
            unsafe cairo_identity_matrix(handle)
            unsafe cairo_set_source_surface(handle, image.handle, Self.near(Double(x)), Self.near(Double(y)))
            guard let source = unsafe cairo_get_source(handle) else { return }
            unsafe cairo_pattern_set_filter(source, CAIRO_FILTER_NEAREST)
            unsafe cairo_rectangle(
                handle,
                Self.near(Double(x)),
                Self.near(Double(y)),
                Double(image.width),
                Double(image.height)
            )
            unsafe cairo_fill(handle)
            try check()
        }
    }

    func setSource(_ paint: Paint) throws(CairoError) {
        switch paint {
        case .color(let color):
            unsafe cairo_set_source_rgba(
                handle,
                Self.unit(color.red),
                Self.unit(color.green),
                Self.unit(color.blue),
                Self.unit(color.alpha)
            )
        case .gradient(let gradient):
            try setSource(gradient)
        }
    }

    private func setSource(_ gradient: Gradient) throws(CairoError) {
        guard let pattern = unsafe Self.pattern(gradient.shape) else { throw .drawing(reason: "no gradient") }
        defer { unsafe cairo_pattern_destroy(pattern) }
        for stop in gradient.stops {
            let color = stop.color
            unsafe cairo_pattern_add_color_stop_rgba(
                pattern,
                Self.unit(stop.offset),
                Self.unit(color.red),
                Self.unit(color.green),
                Self.unit(color.blue),
                Self.unit(color.alpha)
            )
        }
        // Cairo's pattern matrix maps user space to the pattern.
        if var matrix = gradient.transform.inverse?.cairo { unsafe cairo_pattern_set_matrix(pattern, &matrix) }
        unsafe cairo_pattern_set_extend(pattern, CAIRO_EXTEND_PAD)
        unsafe cairo_set_source(handle, pattern)
        try check()
    }

    private static func pattern(_ shape: Gradient.Shape) -> OpaquePointer? {
        switch shape {
        case .linear(let x1, let y1, let x2, let y2):
            unsafe cairo_pattern_create_linear(near(x1), near(y1), near(x2), near(y2))
        case .radial(let centerX, let centerY, let radius, let focusX, let focusY):
            unsafe cairo_pattern_create_radial(
                near(focusX),
                near(focusY),
                0,
                near(centerX),
                near(centerY),
                max(near(radius), 0)
            )
        }
    }
}
