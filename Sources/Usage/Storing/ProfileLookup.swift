/// The answer of a store to a question about a user by name.
public enum ProfileLookup<Value: Sendable>: Sendable {
    /// No user has the name, or another account has it by now.
    case missing
    /// The profile is private, and the viewer may not see it.
    case hidden
    /// The viewer may see the profile.
    case found(Value)

    /// What was found; nil if the answer is `missing` or `hidden`.
    public var found: Value? {
        guard case .found(let value) = self else { return nil }
        return value
    }

    /// Returns the answer with the value that was found transformed.
    package func map<Other, Failure: Error>(
        _ transform: (Value) throws(Failure) -> Other
    ) throws(Failure) -> ProfileLookup<Other> {
        switch self {
        case .missing: .missing
        case .hidden: .hidden
        case .found(let value): .found(try transform(value))
        }
    }
}

extension ProfileLookup: Equatable where Value: Equatable {}

extension ProfileLookup<User> {
    /// Decides whether a viewer may see the user who has a name; `user` is nil if nobody has it.
    package init(_ user: User?, for viewer: Viewer) {
        guard let user else {
            self = .missing
            return
        }
        switch viewer {
        case .everybody: self = user.isPublic ? .found(user) : .hidden
        case .administrator: self = .found(user)
        case .owner(let owner): self = user.id == owner.id ? .found(user) : .missing
        case .linkHolder(let seal):
            guard user.isPublic else {
                self = .hidden
                return
            }
            self = user.shareSeal == seal ? .found(user) : .missing
        }
    }
}
