import Badges
package import HTTP
import Raster
package import SVG

/// How a badge is to look: the query of the badge endpoint, parsed.
package struct BadgeQuery: Hashable, Sendable {
    var variant = BadgeVariant.standard
    var style = BadgeStyle.flat
    var theme = BadgeTheme.dark
    package var accent: Color?
    var format = Picture.Format.svg
    /// Pixels of a PNG for each of the badge's own.
    var scale = 2
    /// What the ids of an SVG begin with.
    var idPrefix: IDPrefix?

    /// The look that nobody asked otherwise of.
    init() {}

    /// Parses a query.
    package init(_ target: RequestTarget) throws(ServiceError) {
        variant = try QueryChoice.value("variant", of: target) ?? variant
        style = try QueryChoice.value("style", of: target) ?? style
        theme = try QueryChoice.value("theme", of: target) ?? theme
        accent = try Self.color(of: target)
        format = try Self.format(of: target) ?? format
        scale = try Self.scale(of: target) ?? scale
        idPrefix = try Self.idPrefix(of: target)
    }

    /// As much of a query as can be understood: an error is drawn in the look asked for.
    package init(lenient target: RequestTarget) {
        variant = (try? QueryChoice.value("variant", of: target)) ?? variant
        style = (try? QueryChoice.value("style", of: target)) ?? style
        theme = (try? QueryChoice.value("theme", of: target)) ?? theme
        format = (try? Self.format(of: target)) ?? format
        scale = (try? Self.scale(of: target)) ?? scale
        idPrefix = try? Self.idPrefix(of: target)
    }

    /// The look in one canonical form.
    package var key: String {
        let color = accent.map { "\($0.rgb).\($0.alpha)" } ?? ""
        let file = format == .png ? "png\(scale)" : "svg\(idPrefix.map { ".\($0)" } ?? "")"
        return "\(variant.rawValue).\(style.rawValue).\(theme.rawValue).\(color).\(file)"
    }

    /// The same without a colour and ids of one's own.
    var plain: BadgeQuery {
        var look = self
        (look.accent, look.idPrefix) = (nil, nil)
        if format == .svg { look.scale = BadgeQuery().scale }
        return look
    }

    /// The same as SVG.
    var written: BadgeQuery {
        var look = self
        look.format = .svg
        return look.plain
    }

    /// Every plain look as SVG.
    static var plainLooks: [BadgeQuery] {
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

    /// A badge of this look.
    func badge(_ content: Badge.Content) -> Badge {
        Badge(content, variant: variant, style: style, theme: theme, accent: accent)
    }

    /// Which of two colours a PNG shows, which cannot follow its surroundings.
    var surroundings: Surroundings { theme == .light ? .light : .dark }

    private static func format(of target: RequestTarget) throws(ServiceError) -> Picture.Format? {
        let type: Picture.Format? = try QueryChoice.value(TypeSuffix.parameter, of: target)
        if let type { return type }
        return try QueryChoice.value("format", of: target)
    }

    private static func scale(of target: RequestTarget) throws(ServiceError) -> Int? {
        guard let text = target.parameter("scale"), !text.isEmpty else { return nil }
        guard let scale = (1...4).first(where: { "\($0)" == text }) else {
            throw .invalidParameter("scale", received: text, allowed: "1, 2, 3, 4")
        }
        return scale
    }

    private static func idPrefix(of target: RequestTarget) throws(ServiceError) -> IDPrefix? {
        guard let text = target.parameter("id"), !text.isEmpty else { return nil }
        guard let prefix = IDPrefix(text) else {
            throw .invalidParameter("id", received: text, allowed: IDPrefix.allowed)
        }
        return prefix
    }

    private static func color(of target: RequestTarget) throws(ServiceError) -> Color? {
        guard let text = target.parameter("color"), !text.isEmpty else { return nil }
        guard let color = Color(hex: text) else {
            throw .invalidParameter("color", received: text, allowed: "3, 6 or 8 hex digits, as FF6B00")
        }
        return color
    }
}
