internal import CPango
internal import Synchronization

/// A line of text that Pango lays out in a context of its own; the caller holds `sharedGlyphs`.
@safe final class TextLayout {
    private let context: OpaquePointer
    let handle: OpaquePointer

    init(_ fontMap: UnsafeMutablePointer<PangoFontMap>) throws(CairoError) {
        guard let context = unsafe pango_font_map_create_context(fontMap) else {
            throw .textSetup("pango_font_map_create_context")
        }
        guard let layout = unsafe pango_layout_new(context) else {
            unsafe g_object_unref(UnsafeMutableRawPointer(context))
            throw .textSetup("pango_layout_new")
        }
        unsafe self.context = context
        unsafe handle = layout
        configure()
    }

    deinit {
        sharedGlyphs.withLock { _ in
            unsafe g_object_unref(UnsafeMutableRawPointer(handle))
            unsafe g_object_unref(UnsafeMutableRawPointer(context))
        }
    }

    /// The line, which lives until the next `set`.
    var line: UnsafeMutablePointer<PangoLayoutLine>? {
        unsafe pango_layout_get_line_readonly(handle, 0)
    }

    /// The advance in pixels.
    var width: Double {
        guard let line = unsafe line else { return 0 }
        var logical = PangoRectangle()
        unsafe pango_layout_line_get_extents(line, nil, &logical)
        return Double(logical.width) / Double(PANGO_SCALE)
    }

    /// The middle of the ink, in pixels to the right of the line's start and below its baseline.
    var inkMiddle: (x: Double, y: Double) {
        guard let line = unsafe line else { return (0, 0) }
        var ink = PangoRectangle()
        unsafe pango_layout_line_get_extents(line, &ink, nil)
        let unit = Double(PANGO_SCALE)
        return ((Double(ink.x) + Double(ink.width) / 2) / unit, (Double(ink.y) + Double(ink.height) / 2) / unit)
    }

    func set(_ text: String, in style: TextStyle, ligating: Bool = true) {
        set(style, ligating: ligating)
        set(text)
    }

    func lineBreaks(in text: String) -> [Int] {
        set(text)
        var count: Int32 = 0
        guard let attributes = unsafe pango_layout_get_log_attrs_readonly(handle, &count) else { return [] }
        var offset = 0
        var breaks: [Int] = []
        for (index, scalar) in text.unicodeScalars.enumerated() where index < Int(count) {
            if index > 0, unsafe attributes[index].is_line_break != 0 { breaks.append(offset) }
            offset += UTF8.width(scalar)
        }
        return breaks
    }

    private func set(_ text: String) {
        var text = text
        text.withUTF8 { bytes in
            guard let length = Int32(exactly: bytes.count) else { return }
            unsafe bytes.withMemoryRebound(to: CChar.self) { characters in
                unsafe pango_layout_set_text(handle, characters.baseAddress, length)
            }
        }
    }

    private func set(_ style: TextStyle, ligating: Bool) {
        guard let description = unsafe pango_font_description_new() else { return }
        defer { unsafe pango_font_description_free(description) }
        unsafe pango_font_description_set_family(description, style.families)
        unsafe pango_font_description_set_weight(description, PangoWeight(UInt32(clamping: style.weight)))
        unsafe pango_font_description_set_absolute_size(description, max(units(style.size), 1))
        unsafe pango_layout_set_font_description(handle, description)

        let attributes = unsafe pango_attr_list_new()
        defer { unsafe pango_attr_list_unref(attributes) }
        let spacing = Int32(units(style.letterSpacing))
        // Even a spacing of 0 would break up ligatures.
        if spacing != 0 { unsafe pango_attr_list_insert(attributes, pango_attr_letter_spacing_new(spacing)) }
        let features = [style.hasTabularDigits ? "tnum=1" : nil, ligating ? nil : "liga=0,clig=0"].compactMap { $0 }
        if !features.isEmpty {
            unsafe pango_attr_list_insert(attributes, pango_attr_font_features_new(features.joined(separator: ",")))
        }
        unsafe pango_layout_set_attributes(handle, attributes)
    }

    /// Returns a length in Pango's units of 1/1024 pixel, clamped to what Pango can represent.
    private func units(_ pixels: Double) -> Double {
        guard pixels.isFinite else { return 0 }
        return (min(max(pixels, -8192), 8192) * Double(PANGO_SCALE)).rounded()
    }

    private func configure() {
        unsafe pango_cairo_context_set_resolution(context, 72)
        unsafe pango_context_set_round_glyph_positions(context, 0)
        unsafe pango_context_set_language(context, pango_language_from_string("en"))
        unsafe pango_context_set_base_dir(context, PANGO_DIRECTION_LTR)
        unsafe pango_layout_set_auto_dir(handle, 0)
        unsafe pango_layout_set_single_paragraph_mode(handle, 1)
        let options = unsafe cairo_font_options_create()
        defer { unsafe cairo_font_options_destroy(options) }
        unsafe cairo_font_options_set_hint_style(options, CAIRO_HINT_STYLE_NONE)
        unsafe cairo_font_options_set_hint_metrics(options, CAIRO_HINT_METRICS_OFF)
        unsafe cairo_font_options_set_antialias(options, CAIRO_ANTIALIAS_GRAY)
        unsafe pango_cairo_context_set_font_options(context, options)
    }
}
