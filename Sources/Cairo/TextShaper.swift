internal import CPango

/// Turns text into placed glyphs with Pango: bidi, joining, marks, fallback fonts, colour emoji.
///
/// One for each thread, and never handed to another: its Pango font map crashes when shared. Metrics are unhinted and
/// fractional, a pixel is a unit, and the base direction is left to right, as in SVG.
@safe public final class TextShaper {
    /// Lives as long as the font map that reads it.
    private let configuration: FontConfiguration
    private let fontMap: UnsafeMutablePointer<PangoFontMap>
    private let context: OpaquePointer
    let layout: OpaquePointer

    /// Opens the fonts of a configuration for the calling thread.
    ///
    /// - Throws: `CairoError.textSetup`.
    public init(_ configuration: FontConfiguration) throws(CairoError) {
        guard let map = unsafe pango_cairo_font_map_new_for_font_type(CAIRO_FONT_TYPE_FT) else {
            throw .textSetup("pango_cairo_font_map_new_for_font_type")
        }
        unsafe pango_fc_font_map_set_config(OpaquePointer(map), configuration.handle)
        guard let context = unsafe pango_font_map_create_context(map) else {
            unsafe g_object_unref(map)
            throw .textSetup("pango_font_map_create_context")
        }
        guard let layout = unsafe pango_layout_new(context) else {
            unsafe g_object_unref(UnsafeMutableRawPointer(context))
            unsafe g_object_unref(map)
            throw .textSetup("pango_layout_new")
        }
        self.configuration = configuration
        unsafe fontMap = map
        unsafe self.context = context
        unsafe self.layout = layout
        configure()
    }

    deinit {
        unsafe g_object_unref(UnsafeMutableRawPointer(layout))
        unsafe g_object_unref(UnsafeMutableRawPointer(context))
        unsafe g_object_unref(fontMap)
    }

    /// The advance of text on one line, in pixels.
    ///
    /// Time grows with the text: cap what strangers send before it comes here.
    public func width(of text: String, in style: TextStyle) -> Double {
        // Pango spaces between clusters, and after the last one half as far when it bears a mark.
        var unspaced = style
        unspaced.letterSpacing = 0
        let width = pixels(set(text, in: unspaced, ligating: style.letterSpacing == 0))
        return style.letterSpacing == 0 ? width : width + style.letterSpacing * Double(text.count)
    }

    /// The UTF-8 offsets at which a line of the text may end and the next begin (UAX #14), ascending, without 0 and
    /// the text's end.
    public func lineBreaks(in text: String) -> [Int] {
        setText(text)
        var count: Int32 = 0
        guard let attributes = unsafe pango_layout_get_log_attrs_readonly(layout, &count) else { return [] }
        var offset = 0
        var breaks: [Int] = []
        for (index, scalar) in text.unicodeScalars.enumerated() where index < Int(count) {
            if index > 0, unsafe attributes[index].is_line_break != 0 { breaks.append(offset) }
            offset += UTF8.width(scalar)
        }
        return breaks
    }

    /// Lays a line out, and gives its advance in Pango's units of 1/1024 pixel.
    func set(_ text: String, in style: TextStyle, ligating: Bool = true) -> Int32 {
        setStyle(style, ligating: ligating)
        setText(text)
        guard let line = unsafe pango_layout_get_line_readonly(layout, 0) else { return 0 }
        var logical = PangoRectangle()
        unsafe pango_layout_line_get_extents(line, nil, &logical)
        return logical.width
    }

    func pixels(_ units: Int32) -> Double {
        Double(units) / Double(PANGO_SCALE)
    }

    private func setText(_ text: String) {
        var text = text
        text.withUTF8 { bytes in
            guard let length = Int32(exactly: bytes.count) else { return }
            unsafe bytes.withMemoryRebound(to: CChar.self) { characters in
                unsafe pango_layout_set_text(layout, characters.baseAddress, length)
            }
        }
    }

    private func setStyle(_ style: TextStyle, ligating: Bool) {
        guard let description = unsafe pango_font_description_new() else { return }
        defer { unsafe pango_font_description_free(description) }
        unsafe pango_font_description_set_family(description, style.families)
        unsafe pango_font_description_set_weight(description, PangoWeight(UInt32(clamping: style.weight)))
        unsafe pango_font_description_set_absolute_size(description, units(style.size))
        unsafe pango_layout_set_font_description(layout, description)

        let attributes = unsafe pango_attr_list_new()
        defer { unsafe pango_attr_list_unref(attributes) }
        if style.letterSpacing != 0 {
            unsafe pango_attr_list_insert(attributes, pango_attr_letter_spacing_new(Int32(units(style.letterSpacing))))
        }
        let features = [style.hasTabularDigits ? "tnum=1" : nil, ligating ? nil : "liga=0,clig=0"].compactMap { $0 }
        if !features.isEmpty {
            unsafe pango_attr_list_insert(attributes, pango_attr_font_features_new(features.joined(separator: ",")))
        }
        unsafe pango_layout_set_attributes(layout, attributes)
    }

    /// In Pango's units; what is no usable length counts as the nearest that is.
    private func units(_ pixels: Double) -> Double {
        guard pixels.isFinite else { return 0 }
        return (min(max(pixels, -8192), 8192) * Double(PANGO_SCALE)).rounded()
    }

    private func configure() {
        unsafe pango_cairo_context_set_resolution(context, 72)
        unsafe pango_context_set_round_glyph_positions(context, 0)
        unsafe pango_context_set_language(context, pango_language_from_string("en"))
        unsafe pango_context_set_base_dir(context, PANGO_DIRECTION_LTR)
        unsafe pango_layout_set_auto_dir(layout, 0)
        unsafe pango_layout_set_single_paragraph_mode(layout, 1)
        let options = unsafe cairo_font_options_create()
        defer { unsafe cairo_font_options_destroy(options) }
        unsafe cairo_font_options_set_hint_style(options, CAIRO_HINT_STYLE_NONE)
        unsafe cairo_font_options_set_hint_metrics(options, CAIRO_HINT_METRICS_OFF)
        unsafe cairo_font_options_set_antialias(options, CAIRO_ANTIALIAS_GRAY)
        unsafe pango_cairo_context_set_font_options(context, options)
    }
}
