import Commands
import Cards
import Foundation
import Usage
import Pictures

/// `render user add NAME`.
struct UserAddCommand: Command {
    static let spec = CommandSpec(
        name: "user add",
        summary: "Add a user.",
        operands: ["NAME"],
        options: UserArguments.specs + StoreOptions.specs
    )

    private let edit: UserEdit

    init(_ arguments: ParsedArguments) throws(UsageError) {
        edit = try UserEdit(arguments)
    }

    func run(in context: CommandContext) throws -> ExitStatus {
        let user = try edit.apply(in: context.store(edit.store, access: .readWrite), context) { profiles in
            try profiles.addUser(
                edit.name,
                displayName: edit.changes.displayName ?? nil,
                isPublic: edit.changes.isPublic ?? true,
                zone: edit.changes.zone ?? .utc,
                at: context.now
            )
        }
        context.console.say("added \(UserArguments.line(for: user))")
        return .success
    }
}

/// `render user list`.
struct UserListCommand: Command {
    static let spec = CommandSpec(name: "user list", summary: "List the users.", options: StoreOptions.specs)

    private let store: StoreOptions

    init(_ arguments: ParsedArguments) {
        store = StoreOptions(arguments)
    }

    func run(in context: CommandContext) throws -> ExitStatus {
        var status = ExitStatus.success
        for user in try context.store(store, access: .readOnly).users() {
            do throws(StoreError) {
                context.console.say(UserArguments.line(for: try user.get()))
            } catch {
                context.console.note("render: \(error)")
                status = .failure
            }
        }
        return status
    }
}

/// `render user set NAME`.
struct UserSetCommand: Command {
    static let spec = CommandSpec(
        name: "user set",
        summary: "Change a user's name or picture on cards, privacy or time zone.",
        operands: ["NAME"],
        options: UserArguments.specs + StoreOptions.specs,
        discussion:
            "What is not said stays as it is. A time zone, and be it the same, sorts all records into days anew."
    )

    private let edit: UserEdit

    init(_ arguments: ParsedArguments) throws(UsageError) {
        edit = try UserEdit(arguments)
    }

    func run(in context: CommandContext) throws -> ExitStatus {
        let user = try edit.apply(in: context.existingStore(edit.store), context) {
            try $0.update(edit.name, edit.changes)
        }
        context.console.say(UserArguments.line(for: user))
        return .success
    }
}

/// The arguments of a command that adds or changes a user.
private struct UserEdit {
    let name: UserName
    let changes: UserChanges
    let store: StoreOptions
    private let avatar: AvatarOption?

    init(_ arguments: ParsedArguments) throws(UsageError) {
        name = try UserArguments.name(arguments.operands.first ?? "", for: "NAME")
        changes = try UserArguments.changes(in: arguments)
        avatar = AvatarOption(arguments)
        store = StoreOptions(arguments)
    }

    /// Stores the user with `body`, and then the picture, which is read before anything is stored.
    func apply(
        in profiles: @autoclosure () throws -> any ProfileStoring,
        _ context: CommandContext,
        _ body: (any ProfileStoring) throws -> User
    ) throws -> User {
        let file = try avatar?.file(in: context)
        let profiles = try profiles()
        let user = try body(profiles)
        if avatar != nil { try profiles.setAvatar(file, of: name) }
        return user
    }
}
