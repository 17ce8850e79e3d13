/// The key of an answer: its endpoint and every part of the request that the answer depends on.
///
/// Keys of the same endpoint and parts have the same bytes, and all others have different bytes.
public struct CacheKey: Sendable, Hashable {
    /// The version of the answers and of their bytes.
    ///
    /// It changes when answers are made or serialized differently, so that processes of different versions that share a
    /// store do not read each other's answers.
    public static let version = 1

    /// The bytes of the key inside a process, as `badge/ann/standard.flat.dark..svg`.
    ///
    /// They never begin with a slash, so no address that is used as an alias equals them.
    public let bytes: [UInt8]

    /// Joins the name of an endpoint and the parts of a request.
    public init(_ endpoint: String, _ parts: String...) {
        var bytes: [UInt8] = []
        for byte in endpoint.utf8 { Self.append(byte, to: &bytes) }
        for part in parts {
            bytes.append(UInt8(ascii: "/"))
            for byte in part.utf8 { Self.append(byte, to: &bytes) }
        }
        self.bytes = bytes
    }

    /// The bytes of the key in a store that several processes share, as `emblem:1:badge/ann/…`.
    public var sharedBytes: [UInt8] { Array("emblem:\(Self.version):".utf8) + bytes }

    /// Escapes separators and what is not printable ASCII.
    private static func append(_ byte: UInt8, to bytes: inout [UInt8]) {
        guard byte <= 0x20 || byte >= 0x7F || byte == UInt8(ascii: "/") || byte == UInt8(ascii: "%") else {
            return bytes.append(byte)
        }
        let digits = Array("0123456789ABCDEF".utf8)
        bytes += [UInt8(ascii: "%"), digits[Int(byte >> 4)], digits[Int(byte & 15)]]
    }
}
