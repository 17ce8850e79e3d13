import HTTP
import RankCards
import Raster
import SVG

/// How a rank is to be shown: the part of the query that is about looks.
struct RankCardQuery: Hashable, Sendable {
    var theme = RankTheme.default
    var format = Picture.Format.svg
    /// Pixels of a PNG for each of the card's own.
    var scale = 2
    /// What the ids of an SVG begin with.
    var idPrefix: IDPrefix?

    /// The look that nobody asked otherwise of.
    init() {}

    /// As much of a query as can be understood: an error is drawn in the look asked for.
    init(lenient target: RequestTarget) {
        theme = target.parameter("theme").flatMap(RankTheme.init(rawValue:)) ?? theme
        let types = [TypeSuffix.parameter, "format"].lazy.compactMap { target.parameter($0) }
        format = types.first { !$0.isEmpty }.flatMap(Picture.Format.init(rawValue:)) ?? format
        scale = target.parameter("scale").flatMap(Self.scale) ?? scale
        idPrefix = target.parameter("id").flatMap(IDPrefix.init)
    }

    /// Parses a query whose format is a picture's.
    init(_ target: RequestTarget, format: Picture.Format) throws(RankError) {
        self.format = format
        theme = try Self.theme(of: target)
        if let text = target.parameter("scale"), !text.isEmpty {
            guard let scale = Self.scale(text) else {
                throw .invalidParameter("scale", received: text, allowed: "1, 2, 3, 4")
            }
            self.scale = scale
        }
        if let text = target.parameter("id"), !text.isEmpty {
            guard let prefix = IDPrefix(text) else {
                throw .invalidParameter("id", received: text, allowed: IDPrefix.allowed)
            }
            idPrefix = prefix
        }
    }

    /// Every look as SVG.
    static var plainLooks: [RankCardQuery] {
        RankTheme.allCases.map { theme in
            var look = RankCardQuery()
            look.theme = theme
            return look
        }
    }

    /// The same as SVG, with ids that are nobody's own.
    var written: RankCardQuery {
        var look = RankCardQuery()
        look.theme = theme
        return look
    }

    /// The same without what means nothing in its format, and without ids of one's own.
    var plain: RankCardQuery {
        var look = format == .svg ? written : self
        look.idPrefix = nil
        return look
    }

    /// The look in one canonical form.
    var key: String {
        let file = format == .png ? "png\(scale)" : "svg\(idPrefix.map { ".\($0)" } ?? "")"
        return "\(theme.rawValue).\(file)"
    }

    /// Which of two colours a PNG shows, which cannot follow its surroundings.
    var surroundings: Surroundings { theme == .light ? .light : .dark }

    static func theme(of target: RequestTarget) throws(RankError) -> RankTheme {
        guard let text = target.parameter("theme"), !text.isEmpty else { return .default }
        guard let theme = RankTheme(rawValue: text) else { throw .invalidTheme(text) }
        return theme
    }

    private static func scale(_ text: String) -> Int? {
        (1...4).first { "\($0)" == text }
    }
}
