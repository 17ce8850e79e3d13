import Profiles

/// `render user add NAME`.
struct UserAddCommand: Command {
    static let spec = CommandSpec(
        name: "user add",
        summary: "Add a user.",
        operands: ["NAME"],
        options: UserArguments.specs + StoreOptions.specs
    )

    private let name: UserName
    private let changes: UserChanges
    private let store: StoreOptions

    init(_ arguments: ParsedArguments) throws(UsageError) {
        name = try UserArguments.name(arguments.operands.first ?? "", for: "NAME")
        changes = try UserArguments.changes(in: arguments)
        store = StoreOptions(arguments)
    }

    func run(in context: CommandContext) throws -> ExitStatus {
        let user = try context.store(store, access: .readWrite).addUser(
            name,
            displayName: changes.displayName ?? nil,
            isPublic: changes.isPublic ?? true,
            zone: changes.zone ?? .utc,
            at: context.now
        )
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
        for user in try context.store(store, access: .readOnly).users() {
            context.console.say(UserArguments.line(for: user))
        }
        return .success
    }
}

/// `render user set NAME`.
struct UserSetCommand: Command {
    static let spec = CommandSpec(
        name: "user set",
        summary: "Change a user's name on pictures, privacy or time zone.",
        operands: ["NAME"],
        options: UserArguments.specs + StoreOptions.specs,
        discussion: "What is not said stays as it is. Another time zone sorts all records into days anew."
    )

    private let name: UserName
    private let changes: UserChanges
    private let store: StoreOptions

    init(_ arguments: ParsedArguments) throws(UsageError) {
        name = try UserArguments.name(arguments.operands.first ?? "", for: "NAME")
        changes = try UserArguments.changes(in: arguments)
        store = StoreOptions(arguments)
    }

    func run(in context: CommandContext) throws -> ExitStatus {
        let user = try context.store(store, access: .readWrite).update(name, changes)
        context.console.say(UserArguments.line(for: user))
        return .success
    }
}

/// What the commands about users share.
enum UserArguments {
    static let specs = [
        OptionSpec(name: "--display-name", value: "TEXT", help: "The name on pictures, 1 to 60 characters."),
        OptionSpec(name: "--visibility", value: "WHO", help: "public or private (a new user is public)."),
        OptionSpec(name: "--zone", value: "ZONE", help: "The time zone of their days, as Europe/Berlin (new: UTC)."),
    ]

    private enum Visibility: String, CaseIterable {
        case everybody = "public"
        case nobody = "private"
    }

    static func name(_ text: String, for option: String) throws(UsageError) -> UserName {
        guard let name = UserName(text) else {
            throw .invalid(
                option: option,
                value: text,
                allowed: "1 to 39 letters, digits and hyphens, no hyphen first"
            )
        }
        return name
    }

    static func zone(in arguments: ParsedArguments) throws(UsageError) -> Zone? {
        try arguments.value("--zone", or: nil, allowed: "an IANA time zone, as Europe/Berlin or UTC") {
            Zone($0).map(Optional.some)
        }
    }

    static func changes(in arguments: ParsedArguments) throws(UsageError) -> UserChanges {
        let visibility: Visibility? =
            arguments["--visibility"] == nil ? nil : try arguments.choice("--visibility", or: .everybody)
        return UserChanges(
            displayName: arguments["--display-name"].map(Optional.some),
            isPublic: visibility.map { $0 == .everybody },
            zone: try zone(in: arguments)
        )
    }

    /// A user in a line, its parts between tabs.
    static func line(for user: User) -> String {
        [user.name.description, user.isPublic ? "public" : "private", user.zone.identifier, user.displayName]
            .compactMap(\.self).joined(separator: "\t")
    }
}
