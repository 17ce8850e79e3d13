internal import CCairo
internal import CPango
internal import Synchronization

/// Where along its baseline text is held.
public enum TextAnchor: Hashable, Sendable, CaseIterable {
    case start, middle, end
}

extension DrawingContext {
    /// Draws text on one line, colour emoji in their own colours.
    ///
    /// - Parameters:
    ///   - text: what to draw; cap what strangers send, time grows with it.
    ///   - style: fonts, size and spacing.
    ///   - shaper: that of this thread.
    ///   - x: where the anchor stands.
    ///   - baseline: the height of the baseline.
    ///   - anchor: which part of the advance stands at `x`.
    ///   - length: the advance that spacing between clusters stretches or squeezes the text to; nil for its own.
    ///   - isOutlined: whether letters are filled as paths, at their exact places and at some twenty times the
    ///     cost, and not as stored pictures that stand on whole pixels; colour emoji then have no shape.
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
        paint: Paint
    ) throws(CairoError) {
        var style = style
        var advance = 0.0
        if let length, length.isFinite, length > 0, text.count > 1 {
            style.letterSpacing += (length - shaper.width(of: text, in: style)) / Double(text.count - 1)
            advance = length
        } else if anchor != .start {
            // Only asked for where it matters: shaping is half of what text costs.
            advance = shaper.width(of: text, in: style)
        }
        try setSource(paint)
        let start = Self.near(x) - advance * anchor.share
        sharedGlyphs.withLock { _ in
            unsafe pango_cairo_update_layout(handle, shaper.drawing.handle)
            shaper.drawing.set(text, in: style)
            guard let line = unsafe shaper.drawing.line else { return }
            unsafe cairo_move_to(handle, start, Self.near(baseline))
            if isOutlined {
                unsafe pango_cairo_layout_line_path(handle, line)
            } else {
                unsafe pango_cairo_show_layout_line(handle, line)
            }
        }
        if isOutlined {
            unsafe cairo_set_fill_rule(handle, CAIRO_FILL_RULE_WINDING)
            unsafe cairo_fill(handle)
        }
        unsafe cairo_new_path(handle)
        try check()
    }
}

extension TextAnchor {
    /// The part of the advance that lies before the anchor.
    fileprivate var share: Double {
        switch self {
        case .start: 0
        case .middle: 0.5
        case .end: 1
        }
    }
}
