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
