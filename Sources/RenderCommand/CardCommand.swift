import Commands
import Cards
import ImageFiles
import Usage
import Quantities
import Parameters
import Pictures

/// `render og CARD NAME|demo`: draws a card into a file.
struct CardCommand: PictureCommand {
    /// The names of the cards that the command draws.
    static let names = ProfileCard.allCases.map(\.name)

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
            CARD is \(HelpText.list(names)). Private profiles are drawn too. Achievements are named by:
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
    private let card: ProfileCard
    private let selection: ProfileCard.Selection
    private let query: CardQuery
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
        guard let card = ProfileCard(named: word) else {
            throw .invalid(option: "CARD", value: word, choices: Self.names)
        }
        self.card = card
        name = arguments.operands.last ?? "demo"
        query = try CardQuery(options: arguments)
        template = arguments["--template"]
        mode = try arguments.value(of: Self.modeParameter) ?? .auto
        output = try OutputFile(arguments)
        fileFormat = try output.format(Self.fileFormatParameter, in: arguments, or: .png)
        options = try PictureOptions(arguments)
        let year = try arguments.value(of: Self.yearParameter) ?? options.asOf?.year
        let achievement = card.subject == .achievement ? try Self.achievement(arguments["--achievement"]) : nil
        selection = ProfileCard.Selection(achievement: achievement, year: year)
    }

    private static func achievement(_ id: String?) throws(UsageError) -> String {
        guard let id else {
            throw .invalid(option: "--achievement", value: "", allowed: "the id of an achievement, as streak-7")
        }
        guard Achievement.named(id) != nil else {
            throw Achievement.unknown(
                id,
                as: "--achievement",
                among: Achievement.catalog,
                allowed: "an id as streak-7; render og --help lists them"
            )
        }
        return id
    }

    func ownAssets(from shared: RenderAssets) throws -> RenderAssets? {
        guard let template else { return nil }
        return RenderAssets(
            fonts: shared.fonts,
            templates: try shared.templates.replacing(card.kind, query.format, withTemplateAt: template),
            brand: shared.brand
        )
    }

    func draw(of name: UserName, from profiles: ProfileReader, with renderer: PictureRenderer) throws -> [UInt8] {
        let card = try card.card(of: name, selection, from: profiles)
        switch fileFormat {
        case .svg: return try renderer.picture(renderer.document(of: card, query.format, query.theme), as: .svg).bytes
        case .png: return try renderer.cardFile(card, query.format, query.theme, mode: mode.encoding).bytes
        }
    }
}
