/// Whose token a lookup uses.
public enum Access: Hashable, Sendable {
    /// One of the service's pool.
    case pool
    /// The caller's own token, which is never stored; its answers go to this caller only.
    case own(AccessToken)
}
