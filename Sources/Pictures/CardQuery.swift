public import Cards
public import Parameters

/// The shape and the theme of a card: the query of the card endpoints, or the options of `render og`.
public struct CardQuery: Hashable, Sendable {
    /// The shape of the card.
    public static let format = Parameter<CardFormat>("format", default: .standard, help: "The shape of the card.")
    /// The theme of the card.
    public static let theme = Parameter<CardTheme>("theme", default: .dark, help: "The colours of the card.")
    /// The type of file, which is always PNG.
    private static let type = Parameter<FileType>(PictureParameters.type.name, help: "The type of file.")

    /// The parameters that endpoints and commands share.
    public static let parameters = [format.description, theme.description]
    /// The parameters of the endpoints.
    public static let queryParameters = parameters + [type.description]

    private enum FileType: String, CaseIterable {
        case png
    }

    /// The shape.
    public var format = CardFormat.standard
    /// The theme.
    public var theme = CardTheme.dark

    /// The defaults.
    public init() {}

    /// Makes a query of a shape and a theme.
    public init(_ format: CardFormat, _ theme: CardTheme) {
        (self.format, self.theme) = (format, theme)
    }

    /// Reads the parameters of a card; `format` may also name the type of file.
    ///
    /// - Throws: `ParameterError` for the first value that is not allowed.
    public init(_ source: some ParameterSource) throws(ParameterError) {
        _ = try Self.type.value(in: source)
        if source.parameter(Self.format.name) != FileType.png.rawValue {
            format = try Self.format.value(in: source) ?? format
        }
        theme = try Self.theme.value(in: source) ?? theme
    }

    /// Reads the parameters that have allowed values, and takes the defaults for the others.
    ///
    /// A picture of an error is drawn in this shape.
    public init(lenient source: some ParameterSource) {
        format = Self.format.allowedValue(in: source) ?? format
        theme = Self.theme.allowedValue(in: source) ?? theme
    }

    /// The canonical text of the query, which is equal for equal queries.
    package var key: String { "\(format.rawValue).\(theme.rawValue)" }

    /// Every shape in every theme.
    package static var all: [CardQuery] {
        CardFormat.allCases.flatMap { format in CardTheme.allCases.map { CardQuery(format, $0) } }
    }
}
