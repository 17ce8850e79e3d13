import Commands
import Quantities
import Usage

/// `render user forget NAME --days A..B`.
struct UserForgetCommand: Command {
    static let spec = CommandSpec(
        name: "user forget",
        summary: "Remove the records of some days of a user.",
        operands: ["NAME"],
        options: [
            OptionSpec(
                name: "--days",
                value: "DAYS",
                help: "A day, or the first and the last of a range: 2026-03-01..2026-03-31. Required."
            )
        ] + StoreOptions.specs,
        discussion: """
            The days are those of the user's time zone, of every machine. Achievements stay unlocked. There is no way
            back but a backup, or importing them again.
            """
    )

    private let name: UserName
    private let days: ClosedRange<Day>
    private let store: StoreOptions

    init(_ arguments: ParsedArguments) throws(UsageError) {
        name = try UserArguments.name(arguments.operands.first ?? "", for: "NAME")
        let allowed = "a day as 2026-03-01, or a range as 2026-03-01..2026-03-31"
        guard let text = arguments["--days"] else { throw .missingOption("--days", needed: allowed) }
        guard let days = Self.days(text) else { throw .invalid(option: "--days", value: text, allowed: allowed) }
        self.days = days
        store = StoreOptions(arguments)
    }

    private static func days(_ text: String) -> ClosedRange<Day>? {
        let parts = text.split(separator: "..", maxSplits: 1, omittingEmptySubsequences: false)
        guard let first = parts.first.flatMap({ Day($0) }), let last = parts.last.flatMap({ Day($0) }), first <= last
        else { return nil }
        return first...last
    }

    func run(in context: CommandContext) throws -> ExitStatus {
        let removed = try context.existingStore(store).forget(days, of: name)
        context.console.say(
            "\(name): removed \(UserRemoveCommand.counted(removed, "record")) of \(days.lowerBound) to \(days.upperBound)"
        )
        return .success
    }
}
