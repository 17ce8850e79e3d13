/// The minor versions of HTTP/1 that differ for a server (RFC 9112 section 2.3).
public enum Version: Sendable, Hashable {
    /// HTTP/1.0: no Host needed, closes after the answer unless asked otherwise.
    case http10
    /// HTTP/1.1, and any later minor version, which must be understood as 1.1.
    case http11
}
