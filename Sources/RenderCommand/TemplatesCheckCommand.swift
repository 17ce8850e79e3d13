import Commands
import Assets
import Cards
import Foundation

/// `render templates check`: loads every template, and reports the first that cannot be used.
struct TemplatesCheckCommand: Command {
    static let spec = CommandSpec(
        name: "templates check",
        summary: "Check the card templates.",
        options: [OptionSpec(name: "--assets", value: "DIR", help: "The folder with Fonts and Templates.")]
    )

    private let assets: String?

    init(_ arguments: ParsedArguments) {
        assets = arguments["--assets"]
    }

    func run(in context: CommandContext) throws -> ExitStatus {
        let assets = try Assets(folder: assets, program: context.program)
        _ = try CardTemplates.load(folder: assets.templates.path)
        context.console.say("\(CardTemplates.names.count) templates in \(assets.templates.path) can be used")
        return .success
    }
}
