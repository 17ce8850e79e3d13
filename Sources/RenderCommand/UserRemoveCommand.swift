import Commands
import Usage

/// `render user remove NAME`.
struct UserRemoveCommand: Command {
    static let spec = CommandSpec(
        name: "user remove",
        summary: "Remove a user with all that is stored of them.",
        operands: ["NAME"],
        options: [OptionSpec(name: "--yes", value: nil, help: "Do it; without, it only says what would be removed.")]
            + StoreOptions.specs,
        discussion: """
            Their usage, picture, tokens and achievements go with them, and their pictures from running servers at
            once. There is no way back but a backup.
            """
    )

    private let name: UserName
    private let isSure: Bool
    private let store: StoreOptions

    init(_ arguments: ParsedArguments) throws(UsageError) {
        name = try UserArguments.name(arguments.operands.first ?? "", for: "NAME")
        isSure = try arguments.isOn("--yes")
        store = StoreOptions(arguments)
    }

    func run(in context: CommandContext) throws -> ExitStatus {
        guard isSure else {
            let holdings = try context.store(store, access: .readOnly).holdings(of: name)
            context.console.note("this would remove \(name) with \(Self.words(for: holdings)); say --yes to do it")
            return .usage
        }
        let holdings = try context.existingStore(store).removeUser(name)
        context.console.say("removed \(name) with \(Self.words(for: holdings))")
        return .success
    }

    private static func words(for holdings: UserHoldings) -> String {
        let parts = [
            counted(holdings.records, "record"), counted(holdings.achievements, "achievement"),
            counted(holdings.tokens, "token"), holdings.hasAvatar ? "a picture" : "no picture",
        ]
        return parts.joined(separator: ", ")
    }

    /// `1 record`, `7 records`.
    static func counted(_ count: Int, _ noun: String) -> String { "\(count) \(noun)\(count == 1 ? "" : "s")" }
}
