/// A family of fonts that the project ships in `Fonts/`, with those that stand in for characters it lacks.
public enum FontFamily: String, Hashable, Sendable, CaseIterable {
    /// DejaVu Sans, regular and bold: measures badges, whose viewers mostly draw Verdana.
    case dejaVuSans
    /// Inter, made for interfaces, in regular, medium, semibold and bold: sets cards.
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
    /// Those after the shipped ones are found only where the system has them; beyond this list fontconfig picks.
    var fallbacks: String {
        switch self {
        case .dejaVuSans: "DejaVu Sans," + Self.noto + ",Noto Color Emoji"
        case .inter: "Inter," + Self.noto + ",DejaVu Sans,Noto Color Emoji"
        }
    }

    // What is shown in colour by default, or asks for it with U+FE0F, Pango looks for among emoji first. What is text by
    // default, as 🅿 and ©, or with U+FE0E is text wherever a text font has it: so emoji stand last.
    private static let noto = [
        "Noto Sans", "Noto Sans Arabic", "Noto Sans Hebrew", "Noto Sans Devanagari", "Noto Sans Bengali",
        "Noto Sans Tamil", "Noto Sans Thai", "Noto Sans Symbols", "Noto Sans Symbols2", "Noto Sans CJK SC",
    ].joined(separator: ",")
}
