/// The name under which one request is found again in answers and logs.
public struct RequestID: Sendable, Hashable, CustomStringConvertible {
    /// `req_` and 16 letters and digits, or what a client sent.
    public let description: String

    /// Makes one with 80 bits from a source of randomness.
    public init(using randomness: inout some RandomNumberGenerator) {
        var bytes: [UInt8] = []
        Self.append(to: &bytes, using: &randomness)
        description = String(decoding: bytes, as: UTF8.self)
    }

    /// Takes a client's when it is 1 to 64 letters, digits, `_`, `-` or `.`; nil otherwise.
    public init?(_ text: String) {
        let bytes = Array(text.utf8)
        guard Self.isSane(bytes.span) else { return nil }
        description = text
    }

    /// Takes the id that came with a request, or makes a new one.
    public init(
        of head: RequestHead,
        in bytes: Span<UInt8>,
        orUsing randomness: inout some RandomNumberGenerator
    ) {
        let named = head.requestID.flatMap { RequestID(String(decoding: bytes.bytes(in: $0), as: UTF8.self)) }
        self = named ?? RequestID(using: &randomness)
    }

    /// Whether a client's id may be repeated in answers and logs.
    public static func isSane(_ value: Span<UInt8>) -> Bool {
        guard value.count > 0, value.count <= 64 else { return false }
        for index in 0..<value.count {
            let byte = value[index]
            guard
                byte.isLetter || byte.isDigit || byte == UInt8(ascii: "_") || byte == UInt8(ascii: "-")
                    || byte == UInt8(ascii: ".")
            else { return false }
        }
        return true
    }

    /// Writes a new id behind what is there, without any other allocation.
    public static func append(to bytes: inout [UInt8], using randomness: inout some RandomNumberGenerator) {
        let (first, second) = (randomness.next(), randomness.next())
        bytes.append(contentsOf: prefix)
        bytes.append(addingCapacity: 16) { output in
            for digit in 0..<16 {
                let word = digit < 8 ? first : second
                let value = UInt8(truncatingIfNeeded: word &>> UInt64((digit & 7) * 5)) & 31
                output.append(value < 10 ? value &+ UInt8(ascii: "0") : value &- 10 &+ UInt8(ascii: "a"))
            }
        }
    }

    private static let prefix = Array("req_".utf8)
}
