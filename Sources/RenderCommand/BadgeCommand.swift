import Badges
import Foundation
import Profiles
import Quantities
import Raster
import SVG
import Service
import Typography

/// `render badge NAME|demo`: draws a badge into a file.
struct BadgeCommand: Command {
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
            OptionSpec(
                name: "--format",
                value: "FORMAT",
                help: "svg or png (default: by the file's ending, else svg)."
            ),
            OptionSpec(name: "--scale", value: "N", help: "Pixels of a PNG for each of the badge's own (default: 2)."),
            OptionSpec(name: "--as-of", value: "DATE", help: "The day that counts as today (default: today)."),
            OptionSpec(name: "--output", value: "FILE", help: "Where to (default: standard output).", short: "-o"),
            OptionSpec(name: "--assets", value: "DIR", help: "The folder with Fonts and Templates."),
        ] + StoreOptions.specs,
        discussion: "Private profiles are drawn too: whoever can read the store may."
    )

    private let name: String
    private let variant: BadgeVariant
    private let style: BadgeStyle
    private let theme: BadgeTheme
    private let accent: Color?
    private let format: PictureFormat
    private let scale: Int
    private let asOf: Day?
    private let output: String?
    private let assets: String?
    private let store: StoreOptions

    init(_ arguments: ParsedArguments) throws(UsageError) {
        name = arguments.operands.first ?? "demo"
        variant = try arguments.choice("--variant", or: .standard)
        style = try arguments.choice("--style", or: .flat)
        theme = try arguments.choice("--theme", or: .dark)
        accent = try arguments.value("--color", or: nil, allowed: "3, 6 or 8 hex digits, as FF6B00") {
            Color(hex: $0).map(Optional.some)
        }
        asOf = try arguments.value("--as-of", or: nil, allowed: "a day as 2026-09-14") { Day($0).map(Optional.some) }
        output = arguments["--output"]
        format = try arguments.choice("--format", or: PictureFormat(ofFile: output))
        scale = try arguments.number("--scale", or: 2, in: 1...4)
        assets = arguments["--assets"]
        store = StoreOptions(arguments)
    }

    func run(in context: CommandContext) throws -> ExitStatus {
        let figures = try figures(in: context)
        let measurer = try TextMeasurer(try context.fonts(assets: assets))
        let badge = Badge(.figures(figures), variant: variant, style: style, theme: theme, accent: accent)
        let document = badge.document(measuring: measurer)
        let file =
            switch format {
            case .svg: SVGWriter.bytes(of: document)
            case .png:
                try Rasterizer(measurer).png(
                    document,
                    scale: Double(scale),
                    surroundings: theme == .light ? .light : .dark
                )
            }
        try OutputFile(output).write(file, context.console)
        return .success
    }

    private func figures(in context: CommandContext) throws -> BadgeFigures {
        guard name.lowercased() != "demo" else {
            return BadgeFigures(.demo(today: asOf ?? Zone.utc.day(of: context.now)), owner: "demo")
        }
        let profiles = try context.store(store, access: .readOnly)
        guard let user = try UserName(name).flatMap({ try profiles.user($0) }) else {
            throw CommandError.noUser(name, store: store.path)
        }
        let statistics = try profiles.statistics(of: user, asOf: asOf ?? user.zone.day(of: context.now))
        return BadgeFigures(statistics, owner: user.shownName)
    }
}

/// What a picture is written as.
enum PictureFormat: String, CaseIterable {
    case svg, png

    /// What a file's ending says; SVG for any other and for none.
    init(ofFile path: String?) {
        self = path?.lowercased().hasSuffix(".png") == true ? .png : .svg
    }
}

/// Where a command's result goes: a file, or standard output for none and for `-`.
struct OutputFile: Sendable {
    private let path: String?

    init(_ path: String?) {
        self.path = path == "-" ? nil : path
    }

    func write(_ bytes: [UInt8], _ console: Console) throws(CommandError) {
        guard let path else { return console.write(bytes) }
        do {
            try Data(bytes).write(to: URL(filePath: path), options: .atomic)
        } catch {
            throw .unwritable(path, reason: error.localizedDescription)
        }
    }
}
