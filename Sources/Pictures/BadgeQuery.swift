public import Badges
public import Parameters
package import Raster
public import SVG

/// The look of a badge: the query of the badge endpoint, or the options of `render badge`.
public struct BadgeQuery: Hashable, Sendable {
    /// What the badge shows.
    public static let variant = Parameter<BadgeVariant>("variant", default: .standard, help: "What the badge shows.")
    /// The shape of the badge.
    public static let style = Parameter<BadgeStyle>("style", default: .flat, help: "The shape of the badge.")
    /// The page that the badge is made for.
    public static let theme = Parameter<BadgeTheme>(
        "theme",
        default: .dark,
        help: "The page that the badge stands in; auto follows the reader's preference."
    )
    /// The colour in place of the theme's accent.
    public static let color = Parameter<Color>(
        "color",
        allowed: .text("3, 6 or 8 hex digits, as FF6B00"),
        help: "3, 6 or 8 hex digits (default: the theme's accent)."
    ) { Color(hex: $0) }
    /// The type of file.
    public static let format = Parameter<Picture.Format>("format", default: .svg, help: "The type of file.")
    /// Pixels of a PNG for each of the badge's own.
    public static let scale = PictureParameters.scale(of: "badge")

    /// All parameters of a badge.
    public static let parameters = [
        variant.description, style.description, theme.description, color.description, format.description,
        scale.description, PictureParameters.idPrefix.description,
    ]

    /// What the badge shows.
    public var variant = BadgeVariant.standard
    /// The shape.
    public var style = BadgeStyle.flat
    /// The page that the badge is made for.
    public var theme = BadgeTheme.dark
    /// The accent colour; nil for the theme's own.
    public var accent: Color?
    /// The type of file.
    public var format = Picture.Format.svg
    /// Pixels of a PNG for each of the badge's own, 1 to 4.
    public var scale = 2
    /// The prefix of an SVG's ids; nil for none.
    public var idPrefix: IDPrefix?

    /// The defaults.
    public init() {}

    /// Reads the parameters of a badge.
    ///
    /// - Throws: `ParameterError` for the first value that is not allowed.
    public init(_ source: some ParameterSource) throws(ParameterError) {
        variant = try Self.variant.value(in: source) ?? variant
        style = try Self.style.value(in: source) ?? style
        theme = try Self.theme.value(in: source) ?? theme
        accent = try Self.color.value(in: source)
        if let type = try PictureParameters.type.value(in: source) {
            format = type
        } else {
            format = try Self.format.value(in: source) ?? format
        }
        scale = try Self.scale.value(in: source) ?? scale
        idPrefix = try PictureParameters.idPrefix.value(in: source)
    }

    /// Reads the parameters that have allowed values, and takes the defaults for the others and the colour.
    ///
    /// A picture of an error is drawn in this look.
    public init(lenient source: some ParameterSource) {
        variant = Self.variant.allowedValue(in: source) ?? variant
        style = Self.style.allowedValue(in: source) ?? style
        theme = Self.theme.allowedValue(in: source) ?? theme
        if let type = try? PictureParameters.type.value(in: source) {
            format = type
        } else if source.parameter(PictureParameters.type.name)?.isEmpty ?? true {
            format = Self.format.allowedValue(in: source) ?? format
        }
        scale = Self.scale.allowedValue(in: source) ?? scale
        idPrefix = PictureParameters.idPrefix.allowedValue(in: source)
    }

    /// The canonical text of the look, which is equal for equal looks.
    package var key: String {
        let color = accent.map { "\($0.rgb).\($0.alpha)" } ?? ""
        let file = format == .png ? "png\(scale)" : "svg\(idPrefix.map { ".\($0)" } ?? "")"
        return "\(variant.rawValue).\(style.rawValue).\(theme.rawValue).\(color).\(file)"
    }

    /// The look without a colour and a prefix: one of a few hundred.
    package var plain: BadgeQuery {
        var look = self
        (look.accent, look.idPrefix) = (nil, nil)
        if format == .svg { look.scale = BadgeQuery().scale }
        return look
    }

    /// The plain look as SVG.
    package var plainSVG: BadgeQuery {
        var look = self
        look.format = .svg
        return look.plain
    }

    /// Every plain look as SVG.
    package static var plainLooks: [BadgeQuery] {
        BadgeVariant.allCases.flatMap { variant in
            BadgeStyle.allCases.flatMap { style in
                BadgeTheme.allCases.map { theme in
                    var look = BadgeQuery()
                    (look.variant, look.style, look.theme) = (variant, style, theme)
                    return look
                }
            }
        }
    }

    /// Returns the badge that shows some content in this look.
    public func badge(_ content: Badge.Content) -> Badge {
        Badge(content, variant: variant, style: style, theme: theme, accent: accent)
    }

    /// The colours of a PNG, which cannot follow the reader's preference.
    package var surroundings: Surroundings {
        switch theme {
        case .dark, .auto: .dark
        case .light: .light
        }
    }
}
