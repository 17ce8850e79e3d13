import HTTP
import RankCards
import Raster

/// How a rank is to be shown: the part of the query that is about looks.
struct RankLook: Hashable, Sendable {
    var theme = RankTheme.default
    var format = Picture.Format.svg
    /// Pixels of a PNG for each of the card's own.
    var scale = 2

    /// The look that nobody asked otherwise of.
    init() {}

    /// As much of a query as can be understood: an error is drawn in the look asked for.
    init(lenient target: RequestTarget) {
        theme = target.parameter("theme").flatMap(RankTheme.init(rawValue:)) ?? theme
        let types = [TypeSuffix.parameter, "format"].lazy.compactMap { target.parameter($0) }
        format = types.first { !$0.isEmpty }.flatMap(Picture.Format.init(rawValue:)) ?? format
        scale = target.parameter("scale").flatMap(Self.scale) ?? scale
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
    }

    /// Every look as SVG.
    static var plainLooks: [RankLook] {
        RankTheme.allCases.map { theme in
            var look = RankLook()
            look.theme = theme
            return look
        }
    }

    /// The same as SVG.
    var written: RankLook {
        var look = RankLook()
        look.theme = theme
        return look
    }

    /// The same without a scale that means nothing.
    var plain: RankLook { format == .svg ? written : self }

    /// The look in one canonical form.
    var key: String { "\(theme.rawValue).\(format == .png ? "png\(scale)" : "svg")" }

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
