import Commands
import Assets
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

/// The arguments that commands about users share.
enum UserArguments {
    static let specs = [
        OptionSpec(
            name: "--display-name",
            value: "TEXT|none",
            help: "The name on pictures, 1 to 60 characters; none for the user's name alone."
        ),
        OptionSpec(name: "--visibility", value: "WHO", help: "public or private (a new user is public)."),
        OptionSpec(name: "--zone", value: "ZONE", help: "The time zone of their days, as Europe/Berlin (new: UTC)."),
        OptionSpec(name: "--avatar", value: "FILE|none", help: "Their picture on cards, PNG or JPEG (new: none)."),
        OptionSpec(name: "--assets", value: "DIR", help: "The folder with Fonts and Templates."),
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
                allowed: "1 to 39 letters, digits, - and _, a letter or digit first"
            )
        }
        return name
    }

    static func zone(in arguments: ParsedArguments) throws(UsageError) -> Zone? {
        guard let text = arguments["--zone"] else { return nil }
        guard let zone = Zone(text) else {
            throw .invalid(
                option: "--zone",
                value: text,
                allowed: "an IANA time zone, as Europe/Berlin or UTC",
                hint: Spelling.hint(for: text, among: Zone.known)
            )
        }
        return zone
    }

    static func changes(in arguments: ParsedArguments) throws(UsageError) -> UserChanges {
        let visibility: Visibility? =
            arguments["--visibility"] == nil ? nil : try arguments.choice("--visibility", or: .everybody)
        return UserChanges(
            displayName: arguments["--display-name"].map { ["", "none"].contains($0) ? nil : $0 },
            isPublic: visibility.map { $0 == .everybody },
            zone: try zone(in: arguments)
        )
    }

    /// A line about a user, its parts separated by tabs.
    static func line(for user: User) -> String {
        [user.name.description, user.isPublic ? "public" : "private", user.zone.identifier, user.displayName]
            .compactMap(\.self).joined(separator: "\t")
    }
}

/// The picture that `--avatar` names.
struct AvatarOption {
    private let path: String
    private let assets: String?

    /// Returns nil if the option is not given.
    init?(_ arguments: ParsedArguments) {
        guard let path = arguments["--avatar"] else { return nil }
        (self.path, assets) = (path, arguments["--assets"])
    }

    /// Returns the picture in the form in which the store keeps it, or nil for `none`.
    ///
    /// - Throws: `CommandError` for a file that is no picture, `AssetError` if fonts or templates are missing.
    func file(in context: CommandContext) throws -> [UInt8]? {
        guard path != "none" else { return nil }
        let data = try InputFile.read(path, atMost: InputFile.maxPictureSize, in: context)
        let assets = try Assets(folder: assets, program: context.program)
        let renderAssets = RenderAssets(
            fonts: try context.fonts(assets),
            templates: try CardTemplates.load(folder: assets.templates.path),
            brand: Brand(address: "")
        )
        do {
            return try PictureRenderer(renderAssets).avatar(from: data)
        } catch let error as UnreadablePicture {
            throw CommandError.noAvatar(path, reason: error.description)
        }
    }
}
