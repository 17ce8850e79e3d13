import Commands
import Cards
import Usage
import Quantities
import Parameters
import Pictures

/// `render share NAME YEAR`: makes a signed link to the card of a user's year.
struct ShareCommand: Command {
    static let spec = CommandSpec(
        name: "share",
        summary: "Make a link to somebody's year in review.",
        operands: ["NAME", "YEAR"],
        options: [
            OptionSpec(CardQuery.format.description),
            OptionSpec(CardQuery.theme.description),
            OptionSpec(name: "--days", value: "N", help: "How long it holds, 1 to 3650 (default: 30)."),
            OptionSpec(name: "--base", value: "URL", help: "What stands before the path (default: nothing)."),
            ShareSecret.spec,
        ] + StoreOptions.specs,
        discussion: """
            The service that is to answer must have the same secret and store, and the profile must be public. A link ends
            with its time, when the user is removed or becomes private, and with render share revoke NAME.
            """
    )

    private let name: UserName
    private let year: String
    private let query: CardQuery
    private let base: String
    private let links: ShareLinks
    private let store: StoreOptions

    init(_ arguments: ParsedArguments) throws(UsageError) {
        name = try UserArguments.name(arguments.operands.first ?? "", for: "NAME")
        year = arguments.operands.last ?? ""
        query = try CardQuery(options: arguments)
        // The path that follows begins with a slash.
        base = String((arguments["--base"] ?? "").reversed().drop { $0 == "/" }.reversed())
        guard let links = try ShareSecret.links(in: arguments) else {
            throw .invalid(option: "--share-secret", value: "", allowed: "the secret of the service, 16 bytes or more")
        }
        self.links = links
        store = StoreOptions(arguments)
    }

    func run(in context: CommandContext) throws -> ExitStatus {
        guard let year = WrappedYear(year, now: context.now) else {
            let years = WrappedYear.allowed(at: context.now)
            throw UsageError.invalid(
                option: "YEAR",
                value: year,
                allowed: "a year from \(years.lowerBound) to \(years.upperBound)"
            )
        }
        let path = links.path(
            subject: try subject(in: context),
            year: year.number,
            format: query.format.rawValue,
            theme: query.theme.rawValue,
            now: context.now
        )
        context.console.say(base + (path ?? ""))
        return .success
    }

    private func subject(in context: CommandContext) throws -> ShareSubject {
        let profiles = name.key == "demo" ? nil : try context.store(store, access: .readOnly)
        let reader = ProfileReader(store: profiles, now: { context.now })
        guard let subject = try store.explainingWhoIsMissing({ try reader.shareSubject(name) }) else {
            throw CommandError.nothingToSign(name.description)
        }
        return subject
    }
}

/// `render share revoke NAME`: ends all links to a user's years.
struct ShareRevokeCommand: Command {
    static let spec = CommandSpec(
        name: "share revoke",
        summary: "End every link to a user's years that was made so far.",
        operands: ["NAME"],
        options: StoreOptions.specs,
        discussion: "Running servers refuse them at once; caches in front may show a year for up to 45 minutes more."
    )

    private let name: UserName
    private let store: StoreOptions

    init(_ arguments: ParsedArguments) throws(UsageError) {
        name = try UserArguments.name(arguments.operands.first ?? "", for: "NAME")
        store = StoreOptions(arguments)
    }

    func run(in context: CommandContext) throws -> ExitStatus {
        try context.existingStore(store).revokeShares(of: name)
        context.console.say("ended all links of \(name)")
        return .success
    }
}
