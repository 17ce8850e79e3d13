import Commands
import Usage
import UsageImport
import Quantities

/// `render import FILE|-`: reads usage into the store.
struct ImportCommand: Command {
    static let spec = CommandSpec(
        name: "import",
        summary: "Read usage records into the store.",
        operands: ["FILE|-"],
        options: [
            OptionSpec(name: "--user", value: "NAME", help: "Whose usage it is; added when new. Required."),
            OptionSpec(name: "--zone", value: "ZONE", help: "A new user's time zone, as Europe/Berlin (default: UTC)."),
            OptionSpec(name: "--visibility", value: "WHO", help: "A new user is public (the default) or private."),
            OptionSpec(
                name: "--machine",
                value: "NAME",
                help: "The machine it comes from, where several count the same days (default: default)."
            ),
            OptionSpec(
                name: "--agent",
                value: "NAME",
                help: "The tool of day sums that do not name it, as gemini (default: what their shape tells)."
            ),
            OptionSpec(name: "--replace", value: nil, help: "Take what the file says of a day, and be it less."),
        ] + StoreOptions.pricingSpecs,
        discussion: """
            JSON lines are read, a record a line; a sync body {"records":[…]}; and what ccusage and its like print with
            daily --json, in any version, for one tool or all, with --instances or without. UTF-16, gzip and log lines
            before the JSON are understood.

            Records that are stored already change nothing, so importing twice is harmless. Sums of a day take the place
            of those of the same day, tool and machine, unless they count less: what is stored is kept then, and said.
            Say --machine for each of several machines, and their days add up. What cannot be used is reported with its
            place, the rest is kept, and the exit status is 1.
            """
    )

    private let file: String
    private let name: UserName
    private let zone: Zone?
    private let isPublic: Bool?
    private let options: ImportOptions
    private let store: StoreOptions

    init(_ arguments: ParsedArguments) throws(UsageError) {
        file = arguments.operands.first ?? "-"
        guard let text = arguments["--user"] else {
            throw .missingOption("--user", needed: "the name of the user whose usage it is")
        }
        name = try UserArguments.name(text, for: "--user")
        let changes = try UserArguments.changes(in: arguments)
        (zone, isPublic) = (changes.zone, changes.isPublic)
        func named(_ option: String, _ maxSize: Int) throws(UsageError) -> String? {
            guard let text = arguments[option] else { return nil }
            guard (1...maxSize).contains(text.utf8.count), SafeText.isClean(text) else {
                let allowed = "1 to \(maxSize) bytes of UTF-8, nothing invisible"
                throw .invalid(option: option, value: text, allowed: allowed)
            }
            return text
        }
        options = ImportOptions(
            machine: try named("--machine", UsageLimits.machine),
            agent: try named("--agent", UsageLimits.source)?.lowercased(),
            replaces: try arguments.isOn("--replace")
        )
        store = StoreOptions(arguments)
    }

    func run(in context: CommandContext) throws -> ExitStatus {
        let source = try UsageSource(file, in: context)
        let profiles = try context.store(store, access: .readWrite)
        PriceNotes.noteOutdated(profiles, context.console)
        let known = try profiles.user(name)
        if let known { sayWhatStays(of: known, context.console) }
        var options = options
        options.newcomer = Newcomer(zone: zone ?? .utc, isPublic: isPublic ?? true, time: context.now)
        let rejected = RejectedEntries(file, context.console)
        let progress = ProgressBar(total: source.size, console: context.console)
        let summary = try profiles.importUsage(for: name, options, from: source.next) { event in
            switch event {
            case .progress(let bytes): progress.show(bytes)
            case .rejected(let entry):
                progress.clear()
                rejected.show(entry)
            case .failed(let summary):
                progress.clear()
                let stored = UserRemoveCommand.counted(summary.added + summary.replaced, "record")
                context.console.note(
                    "\(name): \(stored) of it stored before it failed; importing it again goes on from there"
                )
            }
        }
        progress.clear()
        rejected.finish()
        let user = try profiles.user(name)
        let status = report(summary, user, context.console)
        if user != nil { PriceNotes.sayUnpriced(try profiles.unpriced(of: name), context.console) }
        return status
    }

    /// Notes which options for a new user do not apply, since the user exists and differs.
    private func sayWhatStays(of user: User, _ console: Console) {
        var changes: [String] = []
        if let zone, zone != user.zone { changes.append("--zone \(zone.identifier)") }
        if let isPublic, isPublic != user.isPublic { changes.append("--visibility \(isPublic ? "public" : "private")") }
        guard !changes.isEmpty else { return }
        console.note(
            "\(user.name) is there already, \(user.isPublic ? "public" : "private"), time zone \(user.zone.identifier), "
                + "and stays so; to change it: render user set \(user.name) \(changes.joined(separator: " "))"
        )
    }

    private func report(_ summary: ImportSummary, _ user: User?, _ console: Console) -> ExitStatus {
        if summary.isNewUser, let user {
            let visibility = user.isPublic ? "public" : "private"
            console.note("added user \(user.name), \(visibility), time zone \(user.zone.identifier)")
        }
        var parts = ["\(summary.added) added", "\(summary.skipped) already there"]
        if summary.replaced > 0 { parts.append("\(summary.replaced) replaced") }
        let held = summary.held.reduce(0) { $0 + $1.records }
        if held > 0 { parts.append("\(held) not stored") }
        if summary.rejected > 0 { parts.append("\(summary.rejected) refused") }
        console.say("\(name): \(parts.joined(separator: ", "))")
        for line in HeldWords.lines(for: summary) { console.note(line) }
        if !summary.unlocked.isEmpty {
            console.say("unlocked: \(summary.unlocked.map(\.achievement.titled).joined(separator: ", "))")
        }
        let hasConflict = summary.held.contains { $0.reason != .countsLess }
        let isInVain = !summary.held.isEmpty && !summary.hasStored
        return summary.rejected > 0 || hasConflict || isInVain ? .failure : .success
    }
}

/// Reports the rejected entries of a file: the first 20 in full, the others by their number.
private final class RejectedEntries {
    private static let maxShown = 20

    private let file: String
    private let console: Console
    private var count = 0

    init(_ file: String, _ console: Console) {
        self.file = file
        self.console = console
    }

    func show(_ entry: RejectedEntry) {
        count += 1
        if count <= Self.maxShown { console.note("\(file): \(entry)") }
    }

    func finish() {
        guard count > Self.maxShown else { return }
        console.note("\(file): and \(count - Self.maxShown) more that cannot be used")
    }
}

/// The lines of an import about days that it did not store, or that do not count.
private enum HeldWords {
    private static let otherMachine =
        "From another machine or tool? Say --machine NAME or --agent NAME, and both count."

    private static let reasons: [(reason: ImportSummary.Held.Reason, why: String)] = [
        (
            .countsLess,
            "the file counts fewer tokens of a model. \(otherMachine) To take what the file says: --replace"
        ),
        (
            .usesStored,
            "its single uses are stored, which a sum of the day would count again. \(otherMachine) To have the sum in "
                + "their place: --replace"
        ),
        (
            .sheetStored,
            "the sum of the day is stored, which counts single uses already. \(otherMachine) To have the single uses "
                + "in its place: --replace"
        ),
    ]

    static func lines(for summary: ImportSummary) -> [String] {
        var lines = reasons.compactMap { reason, why in
            let held = summary.held.filter { $0.reason == reason }
            return held.isEmpty ? nil : "kept \(days(held)) as stored: \(why)"
        }
        if summary.outweighed > 0 {
            lines.append(
                "of \(UserRemoveCommand.counted(summary.outweighed, "day")) another export of the same machine counts, "
                    + "which has as many tokens or more: that of all its tools, or those of single ones"
            )
        }
        if summary.unnamed > 0 {
            lines.append(
                "\(UserRemoveCommand.counted(summary.unnamed, "day")) of a tool that the file does not name: stored as "
                    + "tool “\(DaySheet.unknownAgent)”, beside those of others; to name it, say --agent NAME"
            )
        }
        return lines
    }

    /// `1 day of machine default (2026-03-02)`, or the first and the last of several.
    private static func days(_ held: [ImportSummary.Held]) -> String {
        let days = Set(held.map(\.day)).sorted()
        let machines = Set(held.map(\.machine)).sorted().prefix(3).joined(separator: ", ")
        guard let first = days.first, let last = days.last else { return "" }
        let span = first == last ? "\(first)" : "\(first) to \(last)"
        return "\(UserRemoveCommand.counted(days.count, "day")) of machine \(machines) (\(span))"
    }
}
