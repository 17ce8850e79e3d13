/// Writes the end of an answer's head: what differs from one request to the next.
public enum ResponseTail {
    /// Writes the fields and the empty line into a buffer that is used again, so that nothing is allocated.
    ///
    /// - Parameters:
    ///   - delivery: what is sent.
    ///   - date: the `Date` line with its ending.
    ///   - connection: what the client must know about the connection, if anything.
    ///   - bytes: the buffer.
    public static func write(
        _ delivery: Delivery,
        date: [UInt8],
        connection: ConnectionOption?,
        to bytes: inout [UInt8]
    ) {
        if let outcome = delivery.outcome {
            switch outcome {
            case .hit: bytes.append(contentsOf: hit)
            case .miss: bytes.append(contentsOf: miss)
            case .stale: bytes.append(contentsOf: stale)
            }
            append(max(0, delivery.age), to: &bytes)
            bytes.append(contentsOf: lineEnd)
        }
        if !delivery.fields.isEmpty { delivery.fields.write(to: &bytes) }
        bytes.append(contentsOf: date)
        switch connection {
        case .close: bytes.append(contentsOf: close)
        case .keepAlive: bytes.append(contentsOf: keepAlive)
        case nil: bytes.append(contentsOf: lineEnd)
        }
    }

    // Bytes, because those of a text are copied more slowly.
    private static let hit = Array("X-Cache: HIT\r\nAge: ".utf8)
    private static let miss = Array("X-Cache: MISS\r\nAge: ".utf8)
    private static let stale = Array("X-Cache: STALE\r\nAge: ".utf8)
    private static let close = Array("Connection: close\r\n\r\n".utf8)
    private static let keepAlive = Array("Connection: keep-alive\r\n\r\n".utf8)
    private static let lineEnd = Array("\r\n".utf8)

    /// Digits of a number that is not negative.
    private static func append(_ number: Int, to bytes: inout [UInt8]) {
        if number >= 10 { append(number / 10, to: &bytes) }
        bytes.append(UInt8(ascii: "0") + UInt8(number % 10))
    }
}

/// What an answer says about its connection (RFC 9112 section 9.3).
public enum ConnectionOption: Sendable, Hashable {
    /// Nothing follows.
    case close
    /// It stays open, which an HTTP/1.0 client must be told.
    case keepAlive
}
