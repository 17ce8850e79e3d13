/// How much of a request's body an endpoint reads.
public struct BodyPolicy: Sendable, Hashable {
    /// The largest number of bytes as they are sent, without the framing of chunks.
    public var maxBytes: Int
    /// The largest number of bytes after a compressed body is unpacked.
    public var maxUnpackedBytes: Int

    /// Makes a policy.
    ///
    /// - Parameters:
    ///   - maxBytes: the largest number of bytes as they are sent, 0 or more.
    ///   - maxUnpackedBytes: the largest number of bytes after unpacking; nil for `maxBytes`.
    public init(maxBytes: Int, maxUnpackedBytes: Int? = nil) {
        self.maxBytes = max(0, maxBytes)
        self.maxUnpackedBytes = max(0, maxUnpackedBytes ?? maxBytes)
    }
}

/// How the end of a body is found (RFC 9112 section 6.3).
public enum BodyFraming: Sendable, Hashable {
    /// There is no body.
    case none
    /// The body has this many bytes; `Int.max` for a number that is too large for an integer.
    case length(Int)
    /// The body is chunked.
    case chunked
}
