/// A font family that the project ships in `Fonts/`, with fallbacks for characters it lacks.
public enum FontFamily: String, Hashable, Sendable, CaseIterable {
    /// DejaVu Sans, regular and bold, as wide as Verdana: for badges.
    case dejaVuSans
    /// Inter, in regular, medium, semibold and bold: for cards.
    case inter

    /// The family's own name, as CSS writes it.
    public var name: String {
        switch self {
        case .dejaVuSans: "DejaVu Sans"
        case .inter: "Inter"
        }
    }

    /// Font families in order of preference.
    ///
    /// Those after the shipped ones are used if the system has them; after the list, fontconfig chooses.
    var fallbacks: String {
        switch self {
        case .dejaVuSans: "DejaVu Sans," + Self.noto + ",Noto Color Emoji"
        case .inter: "Inter," + Self.noto + ",DejaVu Sans,Noto Color Emoji"
        }
    }

    // Emoji stand last: Pango looks for characters that are emoji by default or with U+FE0F among emoji fonts first,
    // and those that are text by default, as 🅿 and ©, or with U+FE0E should come from text fonts.
    private static let noto = [
        "Noto Sans", "Noto Sans Arabic", "Noto Sans Hebrew", "Noto Sans Devanagari", "Noto Sans Bengali",
        "Noto Sans Tamil", "Noto Sans Thai", "Noto Sans Symbols", "Noto Sans Symbols2", "Noto Sans CJK SC",
    ].joined(separator: ",")
}
