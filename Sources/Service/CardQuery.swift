import Cards
import HTTP

/// The shape and the surroundings of a card: the query of the card endpoints, parsed.
struct CardQuery: Hashable, Sendable {
    var format = CardFormat.standard
    var theme = CardTheme.dark

    /// The frame that nobody asked otherwise of.
    init() {}

    /// A given frame.
    init(_ format: CardFormat, _ theme: CardTheme) {
        (self.format, self.theme) = (format, theme)
    }

    /// The type that cards have, where a query names one.
    private enum PictureType: String, CaseIterable {
        case png
    }

    /// Parses a query; `format` may also name the type.
    init(_ target: RequestTarget) throws(ServiceError) {
        let _: PictureType? = try QueryChoice.value(TypeSuffix.parameter, of: target)
        if target.parameter("format") != PictureType.png.rawValue {
            format = try QueryChoice.value("format", of: target) ?? format
        }
        theme = try QueryChoice.value("theme", of: target) ?? theme
    }

    /// As much of a query as can be understood: an error is drawn in the frame asked for.
    init(lenient target: RequestTarget) {
        format = (try? QueryChoice.value("format", of: target)) ?? format
        theme = (try? QueryChoice.value("theme", of: target)) ?? theme
    }

    /// The frame in one canonical form.
    var key: String { "\(format.rawValue).\(theme.rawValue)" }

    /// Every frame there is.
    static var all: [CardQuery] {
        CardFormat.allCases.flatMap { format in CardTheme.allCases.map { CardQuery(format, $0) } }
    }
}
