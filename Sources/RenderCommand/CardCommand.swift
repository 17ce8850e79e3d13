import Commands
import Cards
import ImageFiles
import Usage
import Quantities
import Parameters
import Pictures

/// `render og CARD NAME|demo`: draws a card into a file.
struct CardCommand: PictureCommand {
    /// The cards that the command draws.
    enum Kind: String, CaseIterable {
        case stats, weekly, achievement, wrapped
    }

    static let spec = CommandSpec(
        name: "og",
        summary: "Draw a card as PNG or SVG.",
        operands: ["CARD", "NAME|demo"],
        options: [
            OptionSpec(CardQuery.format.description),
            OptionSpec(CardQuery.theme.description),
            OptionSpec(yearParameter.description, value: "YEAR", default: "this year"),
            OptionSpec(name: "--achievement", value: "ID", help: "Of an achievement card, as streak-7."),
            OptionSpec(name: "--template", value: "FILE", help: "Draw with this file in place of the card's own."),
            OptionSpec(modeParameter.description, value: "MODE", default: "auto: small above 150 KB"),
            OutputFile.formatSpec(fileFormatParameter),
            OutputFile.spec,
        ] + PictureOptions.specs,
        discussion: """
            CARD is \(HelpText.list(Kind.allCases.map(\.rawValue))). Private profiles are drawn too. Achievements are named by:
            \(Achievement.idsByCategory)
            """
    )

    private static let yearParameter = Parameter("year", in: 2000...9999, help: "Of a wrapped card.")
    private static let modeParameter = Parameter<Mode>("png", default: .auto, help: "How a PNG is packed.")
    private static let fileFormatParameter = Parameter<Picture.Format>(
        "file-format",
        default: .png,
        help: "The type of file."
    )

    let name: String
    let output: OutputFile
    let options: PictureOptions
    private let kind: Kind
    private let query: CardQuery
    private let year: Int?
    private let achievement: String?
    private let template: String?
    private let mode: Mode
    private let fileFormat: Picture.Format

    private enum Mode: String, CaseIterable {
        case auto, fast, small

        var encoding: PNGEncoder.Mode? {
            switch self {
            case .auto: nil
            case .fast: .fast
            case .small: .small
            }
        }
    }

    init(_ arguments: ParsedArguments) throws(UsageError) {
        let word = arguments.operands.first ?? ""
        guard let kind = Kind(rawValue: word) else {
            throw .invalid(option: "CARD", value: word, choices: Kind.allCases.map(\.rawValue))
        }
        self.kind = kind
        name = arguments.operands.last ?? "demo"
        query = try CardQuery(options: arguments)
        achievement = arguments["--achievement"]
        template = arguments["--template"]
        mode = try arguments.value(of: Self.modeParameter) ?? .auto
        output = try OutputFile(arguments)
        fileFormat = try output.format(Self.fileFormatParameter, in: arguments, or: .png)
        options = try PictureOptions(arguments)
        year = try arguments.value(of: Self.yearParameter) ?? options.asOf?.year
        guard kind != .achievement || achievement != nil else {
            throw .invalid(option: "--achievement", value: "", allowed: "the id of an achievement, as streak-7")
        }
        if kind == .achievement, let achievement, Achievement.named(achievement) == nil {
            throw Achievement.unknown(
                achievement,
                as: "--achievement",
                among: Achievement.catalog,
                allowed: "an id as streak-7; render og --help lists them"
            )
        }
    }

    func ownAssets(from shared: RenderAssets) throws -> RenderAssets? {
        guard let template, let kind = CardKind(named: kind.rawValue) else { return nil }
        return RenderAssets(
            fonts: shared.fonts,
            templates: try shared.templates.replacing(kind, query.format, withTemplateAt: template),
            brand: shared.brand
        )
    }

    func draw(of name: UserName, from profiles: ProfileReader, with renderer: PictureRenderer) throws -> [UInt8] {
        let card = try card(of: name, from: profiles)
        switch fileFormat {
        case .svg: return try renderer.picture(renderer.document(of: card, query.format, query.theme), as: .svg).bytes
        case .png: return try renderer.cardFile(card, query.format, query.theme, mode: mode.encoding).bytes
        }
    }

    private func card(of name: UserName, from profiles: ProfileReader) throws -> Card {
        switch kind {
        case .stats: try profiles.statsCard(of: name)
        case .weekly: try profiles.weeklyCard(of: name)
        case .achievement: try profiles.achievementCard(achievement ?? "", of: name)
        case .wrapped:
            try profiles.wrappedCard(year ?? Zone.utc.day(of: profiles.now()).year, of: name)
        }
    }
}
