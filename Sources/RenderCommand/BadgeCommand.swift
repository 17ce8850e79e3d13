import Commands
import Badges
import Usage
import Parameters
import Pictures

/// `render badge NAME|demo`: draws a badge into a file.
struct BadgeCommand: PictureCommand {
    static let spec = CommandSpec(
        name: "badge",
        summary: "Draw a badge as SVG or PNG.",
        operands: ["NAME|demo"],
        options: [
            OptionSpec(BadgeQuery.variant.description),
            OptionSpec(BadgeQuery.style.description),
            OptionSpec(BadgeQuery.theme.description),
            OptionSpec(BadgeQuery.color.description, value: "HEX"),
            OutputFile.formatSpec(BadgeQuery.format),
            OptionSpec(BadgeQuery.scale.description),
            OptionSpec(PictureParameters.idPrefix.description, value: "PREFIX"),
            OutputFile.spec,
        ] + PictureOptions.specs,
        discussion: "Private profiles are drawn too: whoever can read the store may."
    )

    let name: String
    let output: OutputFile
    let options: PictureOptions
    private let query: BadgeQuery

    init(_ arguments: ParsedArguments) throws(UsageError) {
        name = arguments.operands.first ?? "demo"
        var query = BadgeQuery()
        query.variant = try arguments.value(of: BadgeQuery.variant) ?? query.variant
        query.style = try arguments.value(of: BadgeQuery.style) ?? query.style
        query.theme = try arguments.value(of: BadgeQuery.theme) ?? query.theme
        query.accent = try arguments.value(of: BadgeQuery.color)
        query.scale = try arguments.value(of: BadgeQuery.scale) ?? query.scale
        query.idPrefix = try arguments.value(of: PictureParameters.idPrefix)
        output = try OutputFile(arguments)
        query.format = try output.format(BadgeQuery.format, in: arguments, or: query.format)
        self.query = query
        options = try PictureOptions(arguments)
    }

    func draw(of name: UserName, from profiles: ProfileReader, with renderer: PictureRenderer) throws -> [UInt8] {
        try renderer.file(of: .statistics(profiles.badgeSummary(of: name)), in: query).bytes
    }
}
