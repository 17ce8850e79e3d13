import Commands
import Usage
import Quantities

/// `render token add NAME`.
struct TokenAddCommand: Command {
    static let spec = CommandSpec(
        name: "token add",
        summary: "Make an API token for a user; it is shown once.",
        operands: ["NAME"],
        options: [OptionSpec(name: "--label", value: "TEXT", help: "What it is for (default: token).")]
            + StoreOptions.specs
    )

    private let name: UserName
    private let label: String
    private let store: StoreOptions

    init(_ arguments: ParsedArguments) throws(UsageError) {
        name = try UserArguments.name(arguments.operands.first ?? "", for: "NAME")
        label = arguments["--label"] ?? "token"
        store = StoreOptions(arguments)
    }

    func run(in context: CommandContext) throws -> ExitStatus {
        let profiles = try context.existingStore(store)
        let (token, stored) = try profiles.addToken(for: name, label: label, at: context.now)
        context.console.note("token \(stored.id) (\(stored.label)) of \(name); it will not be shown again")
        context.console.say(token)
        if let failure = context.console.failure {
            // The token was not shown: it must not stay valid.
            try profiles.revokeToken(stored.id, of: profiles.existingUser(name))
            throw CommandError.unshownToken(stored.id, reason: "\(failure)")
        }
        return .success
    }
}

/// `render token list NAME`.
struct TokenListCommand: Command {
    static let spec = CommandSpec(
        name: "token list",
        summary: "List a user's API tokens by number and label.",
        operands: ["NAME"],
        options: StoreOptions.specs
    )

    private let name: UserName
    private let store: StoreOptions

    init(_ arguments: ParsedArguments) throws(UsageError) {
        name = try UserArguments.name(arguments.operands.first ?? "", for: "NAME")
        store = StoreOptions(arguments)
    }

    func run(in context: CommandContext) throws -> ExitStatus {
        let profiles = try context.store(store, access: .readOnly)
        for token in try profiles.tokens(of: profiles.existingUser(name)) {
            context.console.say("\(token.id)\t\(token.created)\t\(token.label)")
        }
        return .success
    }
}

/// `render token revoke NAME NUMBER`.
struct TokenRevokeCommand: Command {
    static let spec = CommandSpec(
        name: "token revoke",
        summary: "Make an API token worthless.",
        operands: ["NAME", "NUMBER"],
        options: StoreOptions.specs
    )

    private let name: UserName
    private let number: Int
    private let store: StoreOptions

    init(_ arguments: ParsedArguments) throws(UsageError) {
        name = try UserArguments.name(arguments.operands.first ?? "", for: "NAME")
        let text = arguments.operands.dropFirst().first ?? ""
        guard let number = Int(digits: text) else {
            throw .invalid(option: "NUMBER", value: text, allowed: "a number that render token list shows")
        }
        self.number = number
        store = StoreOptions(arguments)
    }

    func run(in context: CommandContext) throws -> ExitStatus {
        let profiles = try context.existingStore(store)
        try profiles.revokeToken(number, of: profiles.existingUser(name))
        context.console.say("revoked token \(number) of \(name)")
        return .success
    }
}
