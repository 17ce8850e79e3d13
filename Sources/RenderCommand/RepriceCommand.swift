import Commands
import Usage

/// `render reprice`: recomputes the costs of stored records.
struct RepriceCommand: Command {
    static let spec = CommandSpec(
        name: "reprice",
        summary: "Work out anew what the stored records cost.",
        options: [OptionSpec(name: "--user", value: "NAME", help: "Whose records (default: everybody's).")]
            + StoreOptions.pricingSpecs,
        discussion: """
            For records that were imported before a price was known, or before it changed. The prices that count are
            those of the program and of --prices now: whoever imports with a price file says it here too. Records that
            came with a cost of their own keep it, but for a cost of 0. Pictures of running servers change at once; done
            twice, it changes nothing the second time. What no price is known for is named.
            """
    )

    private let name: UserName?
    private let store: StoreOptions

    init(_ arguments: ParsedArguments) throws(UsageError) {
        name = if let text = arguments["--user"] { try UserArguments.name(text, for: "--user") } else { nil }
        store = StoreOptions(arguments)
    }

    func run(in context: CommandContext) throws -> ExitStatus {
        let profiles = try context.existingStore(store)
        if let name {
            report(records: try profiles.reprice(name), of: 1, context.console)
            PriceNotes.sayUnpriced(try profiles.unpriced(of: name), context.console)
            return .success
        }
        var (records, users) = (0, 0)
        var status = ExitStatus.success
        let everybody = try profiles.users()
        try checkPrices(for: everybody, in: profiles)
        for user in everybody {
            do throws(StoreError) {
                let changed = try profiles.reprice(try user.get().name)
                records += changed
                users += changed > 0 ? 1 : 0
            } catch {
                context.console.note("render: \(error)")
                status = .failure
            }
        }
        report(records: records, of: users, context.console)
        PriceNotes.sayUnpriced(try profiles.unpriced(), context.console)
        if status == .success { try profiles.notePrices() }
        return status
    }

    /// Checks the prices for all users before the costs of any are changed.
    ///
    /// - Throws: `StoreError` for a price at which a user's costs would be too high to store.
    private func checkPrices(for users: [Result<User, StoreError>], in profiles: any ProfileStoring) throws {
        for user in users {
            do throws(StoreError) {
                try profiles.checkPrices(for: try user.get().name)
            } catch {
                // Other errors of a user are reported with the user's own records, and do not keep others from theirs.
                if case .absurdPrice = error { throw error }
            }
        }
    }

    private func report(records: Int, of users: Int, _ console: Console) {
        guard records > 0 else { return console.say("no record costs anything else than before") }
        let (records, users) = (UserRemoveCommand.counted(records, "record"), UserRemoveCommand.counted(users, "user"))
        console.say("repriced \(records) of \(users)")
    }
}
