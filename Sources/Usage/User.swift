/// A person whose usage is stored.
public struct User: Hashable, Sendable {
    /// The name in URLs.
    public let name: UserName
    /// The name on pictures, when it differs: up to 60 characters without control characters.
    public let displayName: String?
    /// Whether anybody may see the user's pictures.
    public let isPublic: Bool
    /// The time zone of the user's days.
    public let zone: Zone
    /// When the user was added.
    public let created: Timestamp
    /// What share links to the user's pictures are signed for; nil in a row that was inserted by hand.
    public let shareSeal: ShareSeal?

    package let id: Int

    package init(
        name: UserName,
        displayName: String?,
        isPublic: Bool,
        zone: Zone,
        created: Timestamp,
        shareSeal: ShareSeal?,
        id: Int
    ) {
        self.name = name
        self.displayName = displayName
        self.isPublic = isPublic
        self.zone = zone
        self.created = created
        self.shareSeal = shareSeal
        self.id = id
    }
}

/// Changes of a user; nil leaves a property as it is.
public struct UserChanges: Hashable, Sendable {
    /// A new display name; the inner nil removes it.
    public var displayName: String??
    /// Whether anybody may see the user's pictures.
    public var isPublic: Bool?
    /// The time zone of the user's days.
    public var zone: Zone?

    /// Changes of a user.
    public init(displayName: String?? = nil, isPublic: Bool? = nil, zone: Zone? = nil) {
        self.displayName = displayName
        self.isPublic = isPublic
        self.zone = zone
    }
}
