import SVG
import Typography

/// A paint of a template before the shape it fills is known.
enum PaintSource: Hashable {
    case none
    case color(Color)
    /// A gradient by its id.
    case gradient(String)
}

/// The attributes that elements inherit from the groups around them.
struct Presentation {
    var fill = PaintSource.color(.black)
    var fillOpacity = 1.0
    var fillRule = Path.FillRule.nonzero
    var stroke = PaintSource.none
    var strokeOpacity = 1.0
    var strokeWidth = 1.0
    var cap = Stroke.Cap.butt
    var join = Stroke.Join.miter
    var dash: [Double] = []
    var font = Font(.inter, size: 32)
    var anchor = TextRun.Anchor.start
    /// The transforms of all groups around, combined.
    var transform = Transform.identity
}

extension Presentation {
    /// Takes the presentation attributes of an element; theme colours come from `palette`.
    mutating func update(from attributes: inout AttributeReader, _ palette: CardPalette) throws(TemplateError) {
        if let source = try Self.paint("fill", from: &attributes, palette) { fill = source }
        if let opacity = try attributes.fraction("fill-opacity") { fillOpacity = opacity }
        if let rule = attributes.take("fill-rule") {
            guard let known = Path.FillRule(rawValue: rule) else {
                throw attributes.error("fill-rule", rule, should: "nonzero or evenodd")
            }
            fillRule = known
        }
        try updateStroke(from: &attributes, palette)
        try updateFont(from: &attributes)
    }

    private mutating func updateStroke(
        from attributes: inout AttributeReader,
        _ palette: CardPalette
    ) throws(TemplateError) {
        if let source = try Self.paint("stroke", from: &attributes, palette) { stroke = source }
        if let opacity = try attributes.fraction("stroke-opacity") { strokeOpacity = opacity }
        if let width = try attributes.number("stroke-width") {
            guard width >= 0 else { throw attributes.error("stroke-width", "\(width)", should: "0 or more") }
            strokeWidth = width
        }
        cap = try attributes.choice("stroke-linecap") ?? cap
        join = try attributes.choice("stroke-linejoin") ?? join
        guard let value = attributes.take("stroke-dasharray") else { return }
        var scanner = GeometryScanner(value)
        let lengths = value == "none" ? [] : scanner.numbers()
        guard value == "none" || (!lengths.isEmpty && scanner.isAtEnd() && lengths.allSatisfy { $0 > 0 }) else {
            throw attributes.error("stroke-dasharray", value, should: "lengths above 0")
        }
        dash = lengths
    }

    private mutating func updateFont(from attributes: inout AttributeReader) throws(TemplateError) {
        if let family = attributes.take("font-family") {
            let first = family.split(separator: ",").first.map { $0.filter { $0 != "'" && $0 != "\"" } } ?? ""
            guard first == FontFamily.inter.name else {
                throw attributes.error("font-family", family, should: "Inter, which other scripts fall back from")
            }
        }
        if let size = try attributes.number("font-size") {
            guard (1...1000).contains(size) else {
                throw attributes.error("font-size", "\(size)", should: "1 to 1000")
            }
            font.size = size
        }
        if let weight = attributes.take("font-weight") { font.weight = try Self.weight(weight, attributes) }
        if let spacing = try attributes.number("letter-spacing") { font.letterSpacing = spacing }
        if let digits = attributes.take("font-variant-numeric") {
            guard ["tabular-nums", "normal"].contains(digits) else {
                throw attributes.error("font-variant-numeric", digits, should: "tabular-nums or normal")
            }
            font.hasTabularDigits = digits == "tabular-nums"
        }
        anchor = try attributes.choice("text-anchor") ?? anchor
    }

    private static func weight(_ value: String, _ attributes: AttributeReader) throws(TemplateError) -> Font.Weight {
        switch value {
        case "normal", "400": return .regular
        case "500": return .medium
        case "600": return .semibold
        case "bold", "700": return .bold
        default: throw attributes.error("font-weight", value, should: "400, 500, 600, 700, normal or bold")
        }
    }

    private static func paint(
        _ name: String,
        from attributes: inout AttributeReader,
        _ palette: CardPalette
    ) throws(TemplateError) -> PaintSource? {
        guard let value = attributes.take(name) else { return nil }
        if value == "none" { return PaintSource.none }
        if let id = AttributeReader.reference(value) { return .gradient(id) }
        return .color(try color(value, name, attributes, palette))
    }

    /// Parses a CSS colour or a theme colour.
    static func color(
        _ value: String,
        _ name: String,
        _ attributes: AttributeReader,
        _ palette: CardPalette
    ) throws(TemplateError) -> Color {
        if value.hasPrefix("{{theme."), value.hasSuffix("}}") {
            let role = String(value.dropFirst(8).dropLast(2))
            guard let known = ThemeColor(rawValue: role) else {
                throw attributes.error(.unknownColor(role, allowed: ThemeColor.allCases.map(\.rawValue)))
            }
            return palette[known]
        }
        guard let color = Color(css: value) else {
            throw attributes.error(name, value, should: "a colour like #FF6B00, gold or {{theme.accent}}")
        }
        return color
    }
}
