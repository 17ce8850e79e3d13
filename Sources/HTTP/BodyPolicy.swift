/// How much of a request's body an endpoint reads.
public struct BodyPolicy: Sendable, Hashable {
    /// The most bytes on the wire, without the framing of chunks.
    public var maxBytes: Int
    /// The most bytes once a compressed body is unpacked.
    public var maxUnpackedBytes: Int

    /// A policy.
    ///
    /// - Parameters:
    ///   - maxBytes: the most bytes on the wire, 0 or more.
    ///   - maxUnpackedBytes: the most bytes once unpacked; nil for as many as on the wire.
    public init(maxBytes: Int, maxUnpackedBytes: Int? = nil) {
        self.maxBytes = max(0, maxBytes)
        self.maxUnpackedBytes = max(0, maxUnpackedBytes ?? maxBytes)
    }
}

/// How the end of a body is found (RFC 9112 section 6.3).
public enum BodyFraming: Sendable, Hashable {
    /// There is no body.
    case none
    /// It has so many bytes; `Int.max` for a number that no integer holds.
    case length(Int)
    /// It comes in chunks.
    case chunked
}
