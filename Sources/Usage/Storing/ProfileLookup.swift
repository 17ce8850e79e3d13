/// What a store answers when it is asked for somebody by name.
public enum ProfileLookup<Value: Sendable>: Sendable {
    /// There is nobody of the name, or another account has it by now.
    case missing
    /// The profile is private, and the viewer may not see it.
    case hidden
    /// The profile is shown.
    case found(Value)

    /// What was found; nil where nothing is shown.
    public var found: Value? {
        guard case .found(let value) = self else { return nil }
        return value
    }

    /// Returns the same answer with something else in place of what was found.
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
    /// Decides whether a viewer is shown the user who has a name now: nil where there is none.
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
