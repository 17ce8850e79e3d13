internal import CCairo
internal import CPango
internal import Synchronization

/// Which point of a line of text stands at its origin.
public enum TextAnchor: Hashable, Sendable, CaseIterable {
    case start, middle, end
}

extension DrawingContext {
    /// Draws text on one line.
    ///
    /// - Parameters:
    ///   - text: what to draw; its length must be limited, as time grows with it.
    ///   - style: fonts, size and spacing.
    ///   - shaper: that of this thread.
    ///   - x: where the anchor stands.
    ///   - baseline: the height of the baseline.
    ///   - anchor: which part of the advance stands at `x`.
    ///   - length: the advance that spacing between clusters stretches or squeezes the text to; nil for its own.
    ///   - isOutlined: whether letters are filled as paths, at their exact places and at some twenty times the
    ///     cost, and not as stored pictures that stand on whole pixels.
    ///   - keepsColors: whether emoji are drawn in the colours of their font, and letters never as outlines; without,
    ///     only their shape counts, of which some have none.
    ///   - paint: the colour.
    /// - Throws: `CairoError.drawing`.
    public func draw(
        _ text: String,
        in style: TextStyle,
        by shaper: TextShaper,
        x: Double,
        baseline: Double,
        anchor: TextAnchor = .start,
        length: Double? = nil,
        isOutlined: Bool = false,
        keepsColors: Bool = false,
        paint: Paint
    ) throws(CairoError) {
        var style = style
        var advance = 0.0
        if let length, length.isFinite, length > 0, text.count > 1 {
            style.letterSpacing += (length - shaper.width(of: text, in: style)) / Double(text.count - 1)
            advance = length
        } else if anchor != .start {
            // Asked for only where it matters: shaping is half of the cost of text.
            advance = shaper.width(of: text, in: style)
        }
        try setSource(paint)
        let start = (x: Self.near(x) - advance * anchor.share, y: Self.near(baseline))
        // Nothing is shaped yet, so no font is read.
        shaper.drawing.set(text, in: style)
        let box = sharedGlyphs.withLock { _ -> PixelBox? in
            unsafe pango_cairo_update_layout(handle, shaper.drawing.handle)
            guard let line = unsafe shaper.drawing.line else { return nil }
            if keepsColors {
                unsafe cairo_move_to(handle, start.x, start.y)
                unsafe pango_cairo_show_layout_line(handle, line)
                unsafe cairo_new_path(handle)
                return nil
            }
            return unsafe pixels(of: line, from: start)
        }
        try check()
        guard let box else { return }
        try scoped { () throws(CairoError) in
            try unsafe shaper.mask.with(width: box.width, height: box.height) { context in
                var matrix = cairo_matrix_t()
                unsafe cairo_get_matrix(handle, &matrix)
                matrix.x0 -= Double(box.x)
                matrix.y0 -= Double(box.y)
                unsafe cairo_set_matrix(context, &matrix)
                unsafe cairo_move_to(context, start.x, start.y)
                sharedGlyphs.withLock { _ in
                    guard let line = unsafe shaper.drawing.line else { return }
                    if isOutlined {
                        unsafe pango_cairo_layout_line_path(context, line)
                    } else {
                        unsafe pango_cairo_show_layout_line(context, line)
                    }
                }
                if isOutlined { unsafe cairo_fill(context) }
            } _: { (mask) throws(CairoError) in
                unsafe cairo_identity_matrix(handle)
                unsafe cairo_mask_surface(handle, mask, Double(box.x), Double(box.y))
                try check()
            }
        }
    }

    private typealias PixelBox = (x: Int, y: Int, width: Int, height: Int)

    /// Returns the pixels of the surface that a line of text may touch, given where its baseline starts; nil for none.
    private func pixels(
        of line: UnsafeMutablePointer<PangoLayoutLine>,
        from start: (x: Double, y: Double)
    ) -> PixelBox? {
        var ink = PangoRectangle()
        unsafe pango_layout_line_get_extents(line, &ink, nil)
        let scale = Double(PANGO_SCALE)
        let (left, top) = (start.x + Double(ink.x) / scale, start.y + Double(ink.y) / scale)
        let (right, bottom) = (left + Double(ink.width) / scale, top + Double(ink.height) / scale)
        let matrix = self.matrix
        let corners = [(left, top), (right, top), (left, bottom), (right, bottom)].map { x, y in
            (matrix.a * x + matrix.c * y + matrix.e, matrix.b * x + matrix.d * y + matrix.f)
        }
        // Letters are up to half a pixel off their exact place, and antialiasing reaches one pixel further.
        func range(_ values: [Double], limit: Int) -> Range<Int> {
            let (least, most) = (values.min() ?? 0, values.max() ?? 0)
            let from = Int(min(max(least.rounded(.down) - 2, 0), Double(limit)))
            return from..<max(from, Int(min(max(most.rounded(.up) + 2, 0), Double(limit))))
        }
        let columns = range(corners.map(\.0), limit: surface.width)
        let rows = range(corners.map(\.1), limit: surface.height)
        guard !columns.isEmpty, !rows.isEmpty else { return nil }
        return (columns.lowerBound, rows.lowerBound, columns.count, rows.count)
    }
}

extension TextAnchor {
    /// The share of the advance that lies before the anchor.
    fileprivate var share: Double {
        switch self {
        case .start: 0
        case .middle: 0.5
        case .end: 1
        }
    }
}
