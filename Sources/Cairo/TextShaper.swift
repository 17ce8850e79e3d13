internal import CPango
internal import Synchronization

/// Turns text into placed glyphs with Pango: bidi, joining, marks, fallback fonts, colour emoji.
///
/// One for each thread, and never handed to another: its Pango font map crashes when shared. Metrics are unhinted and
/// fractional, a pixel is a unit, and the base direction is left to right, as in SVG.
@safe public final class TextShaper {
    /// Retained because the font map reads it as long as it exists.
    private let configuration: FontConfiguration
    private let fontMap: UnsafeMutablePointer<PangoFontMap>
    private let measuring: TextLayout
    /// Separate from the line that measures, because it takes on the scale of the drawing.
    let drawing: TextLayout
    let mask = CoverageMask()

    /// Opens the fonts of a configuration for the calling thread.
    ///
    /// - Throws: `CairoError.textSetup`.
    public init(_ configuration: FontConfiguration) throws(CairoError) {
        guard let map = unsafe pango_cairo_font_map_new_for_font_type(CAIRO_FONT_TYPE_FT) else {
            throw .textSetup("pango_cairo_font_map_new_for_font_type")
        }
        unsafe pango_fc_font_map_set_config(OpaquePointer(map), configuration.handle)
        do {
            measuring = try unsafe TextLayout(map)
            drawing = try unsafe TextLayout(map)
        } catch {
            unsafe g_object_unref(map)
            throw error
        }
        self.configuration = configuration
        unsafe fontMap = map
    }

    deinit {
        sharedGlyphs.withLock { unsafe $0.retire(fontMap) }
    }

    /// Returns the advance of text on one line, in pixels.
    ///
    /// Time grows with the length of the text, which the caller must limit.
    public func width(of text: String, in style: TextStyle) -> Double {
        // Pango adds spacing between clusters, but only half of it after a last cluster with a mark.
        var unspaced = style
        unspaced.letterSpacing = 0
        let width = sharedGlyphs.withLock { _ in
            measuring.set(text, in: unspaced, ligating: style.letterSpacing == 0)
            return measuring.width
        }
        return style.letterSpacing == 0 ? width : width + style.letterSpacing * Double(text.count)
    }

    /// Returns the middle of the text's ink on one line, in pixels to the right of its start and below its baseline.
    public func inkMiddle(of text: String, in style: TextStyle) -> (x: Double, y: Double) {
        sharedGlyphs.withLock { _ in
            measuring.set(text, in: style, ligating: style.letterSpacing == 0)
            return measuring.inkMiddle
        }
    }

    /// Returns the UTF-8 offsets at which a line may be broken (UAX #14), ascending, without 0 and the text's end.
    public func lineBreaks(in text: String) -> [Int] {
        sharedGlyphs.withLock { _ in measuring.lineBreaks(in: text) }
    }
}
