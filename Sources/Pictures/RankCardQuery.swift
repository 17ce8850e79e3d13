public import Parameters
public import RankCards
package import Raster
public import SVG

/// The look of a rank card: the part of a rank's query that is about its picture.
public struct RankCardQuery: Hashable, Sendable {
    /// The page that the card is made for.
    public static let theme = Parameter<RankTheme>(
        "theme",
        default: .default,
        help: "The page that the card stands in."
    )
    /// Pixels of a PNG for each of the card's own.
    public static let scale = PictureParameters.scale(of: "card")

    /// The page that the card is made for.
    public var theme = RankTheme.default
    /// The type of file.
    public var format = Picture.Format.svg
    /// Pixels of a PNG for each of the card's own, 1 to 4.
    public var scale = 2
    /// The prefix of an SVG's ids; nil for none.
    public var idPrefix: IDPrefix?

    /// The defaults.
    public init() {}

    /// Reads the parameters of a card whose type of file is known.
    ///
    /// - Throws: `ParameterError` for the first value that is not allowed.
    public init(_ source: some ParameterSource, format: Picture.Format) throws(ParameterError) {
        self.format = format
        theme = try Self.theme.value(in: source) ?? theme
        scale = try Self.scale.value(in: source) ?? scale
        idPrefix = try PictureParameters.idPrefix.value(in: source)
    }

    /// Reads the parameters that have allowed values, and takes the defaults for the others.
    ///
    /// A picture of an error is drawn in this look.
    public init(lenient source: some ParameterSource) {
        theme = Self.theme.allowedValue(in: source) ?? theme
        let types = [PictureParameters.type.name, "format"].lazy.compactMap { source.parameter($0) }
        format = types.first { !$0.isEmpty }.flatMap(Picture.Format.init(rawValue:)) ?? format
        scale = Self.scale.allowedValue(in: source) ?? scale
        idPrefix = PictureParameters.idPrefix.allowedValue(in: source)
    }

    /// The look as SVG, without a prefix.
    package var plainSVG: RankCardQuery {
        var look = RankCardQuery()
        look.theme = theme
        return look
    }

    /// The same query without a prefix of ids; as SVG, which has no scale, with the default one.
    package var plain: RankCardQuery {
        var look = format == .svg ? plainSVG : self
        look.idPrefix = nil
        return look
    }

    /// Every plain look as SVG.
    package static var plainLooks: [RankCardQuery] {
        RankTheme.allCases.map { theme in
            var look = RankCardQuery()
            look.theme = theme
            return look
        }
    }

    /// The canonical text of the look, which is equal for equal looks.
    package var key: String {
        let file = format == .png ? "png\(scale)" : "svg\(idPrefix.map { ".\($0)" } ?? "")"
        return "\(theme.rawValue).\(file)"
    }

    /// The colours of a PNG, which cannot follow the reader's preference.
    package var surroundings: Surroundings {
        switch theme {
        case .default, .dark, .minimal: .dark
        case .light: .light
        }
    }
}
