import Commands
import Usage

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
        case `public`, `private`
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
            arguments["--visibility"] == nil ? nil : try arguments.choice("--visibility", or: .public)
        return UserChanges(
            displayName: arguments["--display-name"].map { ["", "none"].contains($0) ? nil : $0 },
            isPublic: visibility.map { $0 == .public },
            zone: try zone(in: arguments)
        )
    }

    /// A line about a user, its parts separated by tabs.
    static func line(for user: User) -> String {
        [user.name.description, user.isPublic ? "public" : "private", user.zone.identifier, user.displayName]
            .compactMap(\.self).joined(separator: "\t")
    }
}
