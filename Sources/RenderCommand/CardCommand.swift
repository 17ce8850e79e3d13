import Commands
import Cards
import ImageFiles
import Usage
import Quantities
import Raster
import SVG
import Pictures

/// `render og CARD NAME|demo`: draws a card into a file.
struct CardCommand: PictureCommand {
    /// The cards that can be asked for.
    enum Kind: String, CaseIterable {
        case stats, weekly, achievement, wrapped
    }

    static let spec = CommandSpec(
        name: "og",
        summary: "Draw a card as PNG or SVG.",
        operands: ["CARD", "NAME|demo"],
        options: [
            OptionSpec(name: "--format", value: "FORMAT", help: "standard, story or square (default: standard)."),
            OptionSpec(name: "--theme", value: "THEME", help: "dark or light (default: dark)."),
            OptionSpec(name: "--year", value: "YEAR", help: "Of a wrapped card (default: this year)."),
            OptionSpec(name: "--achievement", value: "ID", help: "Of an achievement card, as streak-7."),
            OptionSpec(name: "--template", value: "FILE", help: "Draw with this file in place of the card's own."),
            OptionSpec(name: "--png", value: "MODE", help: "auto, fast or small (default: auto: small above 150 KB)."),
            OptionSpec(
                name: "--file-format",
                value: "FORMAT",
                help: "svg or png (default: by the file's ending, else png)."
            ),
            OutputFile.spec,
        ] + PictureOptions.specs,
        discussion: """
            CARD is stats, weekly, achievement or wrapped. Private profiles are drawn too. Achievements are named by:
            \(Achievement.idsByCategory)
            """
    )

    let name: String
    let output: OutputFile
    let options: PictureOptions
    private let kind: Kind
    private let format: CardFormat
    private let theme: CardTheme
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
        format = try arguments.choice("--format", or: .standard)
        theme = try arguments.choice("--theme", or: .dark)
        achievement = arguments["--achievement"]
        template = arguments["--template"]
        mode = try arguments.choice("--png", or: .auto)
        output = try OutputFile(arguments)
        fileFormat = try output.format("--file-format", in: arguments, or: .png)
        options = try PictureOptions(arguments)
        year = arguments["--year"] == nil ? options.asOf?.year : try arguments.number("--year", or: 0, in: 2000...9999)
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

    var needsItsOwnStudio: Bool { template != nil }

    func renderAssets(from renderAssets: RenderAssets) throws -> RenderAssets {
        guard let template, let kind = CardKind(named: kind.rawValue) else { return renderAssets }
        return RenderAssets(
            fonts: renderAssets.fonts,
            templates: try renderAssets.templates.replacing(kind, format, withTemplateAt: template),
            brand: renderAssets.brand
        )
    }

    func draw(of name: UserName, from profiles: ProfileReader, with renderer: PictureRenderer) throws -> [UInt8] {
        let card = try card(of: name, from: profiles)
        switch fileFormat {
        case .svg: return try renderer.picture(renderer.document(of: card, format, theme), as: .svg).bytes
        case .png: return try renderer.cardFile(card, format, theme, mode: mode.encoding).bytes
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
