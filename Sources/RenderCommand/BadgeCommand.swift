import Commands
import Badges
import Usage
import Raster
import SVG
import Pictures

/// `render badge NAME|demo`: draws a badge into a file.
struct BadgeCommand: PictureCommand {
    static let spec = CommandSpec(
        name: "badge",
        summary: "Draw a badge as SVG or PNG.",
        operands: ["NAME|demo"],
        options: [
            OptionSpec(
                name: "--variant",
                value: "VARIANT",
                help: "compact, standard, detailed, streak, level or heatmap (default: standard)."
            ),
            OptionSpec(
                name: "--style",
                value: "STYLE",
                help: "flat, flat-square, plastic or for-the-badge (default: flat)."
            ),
            OptionSpec(name: "--theme", value: "THEME", help: "dark, light or auto (default: dark)."),
            OptionSpec(name: "--color", value: "HEX", help: "3, 6 or 8 hex digits (default: the theme's accent)."),
            OutputFile.formatSpec(default: "svg"),
            OptionSpec(name: "--scale", value: "N", help: "Pixels of a PNG for each of the badge's own (default: 2)."),
            IDPrefix.spec,
            OutputFile.spec,
        ] + PictureOptions.specs,
        discussion: "Private profiles are drawn too: whoever can read the store may."
    )

    let name: String
    let output: OutputFile
    let options: PictureOptions
    private let variant: BadgeVariant
    private let style: BadgeStyle
    private let theme: BadgeTheme
    private let accent: Color?
    private let scale: Int
    private let idPrefix: IDPrefix?
    private let format: Picture.Format

    init(_ arguments: ParsedArguments) throws(UsageError) {
        name = arguments.operands.first ?? "demo"
        variant = try arguments.choice("--variant", or: .standard)
        style = try arguments.choice("--style", or: .flat)
        theme = try arguments.choice("--theme", or: .dark)
        accent = try arguments.value("--color", or: nil, allowed: "3, 6 or 8 hex digits, as FF6B00") {
            Color(hex: $0).map(Optional.some)
        }
        scale = try arguments.number("--scale", or: 2, in: 1...4)
        idPrefix = try IDPrefix.read(arguments)
        output = try OutputFile(arguments)
        format = try output.format("--format", in: arguments, or: .svg)
        options = try PictureOptions(arguments)
    }

    func draw(of name: UserName, from profiles: ProfileReader, with renderer: PictureRenderer) throws -> [UInt8] {
        let figures = try profiles.badgeSummary(of: name)
        let badge = Badge(.statistics(figures), variant: variant, style: style, theme: theme, accent: accent)
        return try renderer.picture(
            renderer.document(of: badge),
            as: format,
            scale: scale,
            surroundings: theme == .light ? .light : .dark,
            idPrefix: idPrefix
        ).bytes
    }
}
