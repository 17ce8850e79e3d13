import Commands
import Usage

/// `render user export NAME`.
struct UserExportCommand: Command {
    static let spec = CommandSpec(
        name: "user export",
        summary: "Write all usage of a user as JSON lines that import reads.",
        operands: ["NAME"],
        options: StoreOptions.specs,
        discussion: """
            To standard output: render user export NAME > usage.jsonl. Costs that came with an export are in it; others
            are worked out from the price table when it is imported.
            """
    )

    private let name: UserName
    private let store: StoreOptions

    init(_ arguments: ParsedArguments) throws(UsageError) {
        name = try UserArguments.name(arguments.operands.first ?? "", for: "NAME")
        store = StoreOptions(arguments)
    }

    func run(in context: CommandContext) throws -> ExitStatus {
        var lines: [UInt8] = []
        try context.store(store, access: .readOnly).exportUsage(of: name) { line in
            lines += line.utf8
            lines.append(UInt8(ascii: "\n"))
            guard lines.count > 1 << 16 else { return }
            context.console.write(lines)
            lines = []
        }
        context.console.write(lines)
        return .success
    }
}
