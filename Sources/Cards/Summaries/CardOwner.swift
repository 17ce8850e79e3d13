/// The user whom a card is about.
public struct CardOwner: Hashable, Sendable {
    /// The user name, as in URLs.
    public var username: String
    /// The display name; nil if there is none.
    public var displayName: String?
    /// The picture, cropped to its middle if it is not square; nil for a monogram.
    public var avatar: Avatar?

    /// Makes an owner.
    public init(username: String, displayName: String? = nil, avatar: Avatar? = nil) {
        (self.username, self.displayName, self.avatar) = (username, displayName, avatar)
    }

    /// The display name, or the user name if there is none.
    var name: String {
        guard let displayName, !displayName.isEmpty else { return username }
        return displayName
    }

    /// The user name after an `@`; nil if `name` says the same.
    var handle: String? { name == username ? nil : "@\(username)" }
}

extension CardOwner {
    /// Returns the values that every card with an owner has.
    static func values<Content>(of owner: @escaping @Sendable (Content) -> CardOwner) -> [CardValue<Content>] {
        [
            CardValue("name", "the display name, or the user name where there is none") { owner($0).name },
            CardValue("username", "the user name without an @") { owner($0).username },
            CardValue("handle", "the user name with an @; unknown where the name says the same") { owner($0).handle },
        ]
    }

    /// Returns the slot that every card with an owner has: the picture in a circle, or a monogram.
    static func avatar<Content>(of owner: @escaping @Sendable (Content) -> CardOwner) -> CardSlot<Content> {
        CardSlot("avatar") { AvatarPicture(owner: owner($0)) }
    }
}
