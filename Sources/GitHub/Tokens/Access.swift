/// With whose budget GitHub is asked.
public enum Access: Hashable, Sendable {
    /// With a token of the service's pool.
    case pool
    /// With the caller's own token, which is never stored and whose answers are nobody else's.
    case own(AccessToken)
}
