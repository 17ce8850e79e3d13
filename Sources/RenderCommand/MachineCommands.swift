import Commands
import Usage
import Quantities

/// `render user machines NAME`.
struct UserMachinesCommand: Command {
    static let spec = CommandSpec(
        name: "user machines",
        summary: "List the machines that a user's records come from.",
        operands: ["NAME"],
        options: StoreOptions.specs,
        discussion: "A line each: the machine, its records, its tokens, its first and its last day, between tabs."
    )

    private let name: UserName
    private let store: StoreOptions

    init(_ arguments: ParsedArguments) throws(UsageError) {
        name = try UserArguments.name(arguments.operands.first ?? "", for: "NAME")
        store = StoreOptions(arguments)
    }

    func run(in context: CommandContext) throws -> ExitStatus {
        for machine in try context.store(store, access: .readOnly).machines(of: name) {
            context.console.say(
                "\(machine.name)\t\(machine.records)\t\(machine.tokens)\t\(machine.days.lowerBound)\t"
                    + "\(machine.days.upperBound)"
            )
        }
        return .success
    }
}

/// `render user machine rename NAME OLD NEW`.
struct UserMachineRenameCommand: Command {
    static let spec = CommandSpec(
        name: "user machine rename",
        summary: "Give a machine of a user another name.",
        operands: ["NAME", "OLD", "NEW"],
        options: StoreOptions.specs,
        discussion: "Records that come later belong to it when they are imported with --machine NEW."
    )

    private let name: UserName
    private let machines: (old: String, new: String)
    private let store: StoreOptions

    init(_ arguments: ParsedArguments) throws(UsageError) {
        name = try UserArguments.name(arguments.operands[0], for: "NAME")
        machines = (arguments.operands[1], arguments.operands[2])
        store = StoreOptions(arguments)
    }

    func run(in context: CommandContext) throws -> ExitStatus {
        try context.existingStore(store).renameMachine(of: name, from: machines.old, to: machines.new)
        context.console.say("\(name): machine \(machines.old) is called \(machines.new) now")
        return .success
    }
}

/// `render user machine remove NAME MACHINE`.
struct UserMachineRemoveCommand: Command {
    static let spec = CommandSpec(
        name: "user machine remove",
        summary: "Remove all records of one machine of a user.",
        operands: ["NAME", "MACHINE"],
        options: StoreOptions.specs,
        discussion: "Achievements stay unlocked. There is no way back but a backup, or importing them again."
    )

    private let name: UserName
    private let machine: String
    private let store: StoreOptions

    init(_ arguments: ParsedArguments) throws(UsageError) {
        name = try UserArguments.name(arguments.operands[0], for: "NAME")
        machine = arguments.operands[1]
        store = StoreOptions(arguments)
    }

    func run(in context: CommandContext) throws -> ExitStatus {
        let removed = try context.existingStore(store).removeMachine(machine, of: name)
        context.console.say("\(name): removed \(UserRemoveCommand.counted(removed, "record")) of machine \(machine)")
        return .success
    }
}

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
