/// What an answer is kept under: the endpoint and every part of the request that the answer depends on.
///
/// Two keys have the same bytes only if they are equal, whatever the parts hold.
public struct CacheKey: Sendable, Hashable {
    /// The version of what is kept under keys.
    ///
    /// It changes when answers are made or written differently, so that processes of different versions that share a
    /// store do not read each other's answers.
    public static let version = 1

    /// The bytes that the key is looked up by inside a process, as `badge/ann/standard.flat.dark..svg`.
    ///
    /// Never begin with a slash, so that no address that is used as an alias equals them.
    public let bytes: [UInt8]

    /// Joins an endpoint's name, which holds letters and hyphens, and the parts of a request.
    public init(_ endpoint: String, _ parts: String...) {
        var bytes = Array(endpoint.utf8)
        for part in parts {
            bytes.append(UInt8(ascii: "/"))
            for byte in part.utf8 { Self.append(byte, to: &bytes) }
        }
        self.bytes = bytes
    }

    /// The bytes that the key is looked up by in a store that processes share, as `emblem:1:badge/ann/…`.
    public var sharedBytes: [UInt8] { Array("emblem:\(Self.version):".utf8) + bytes }

    /// Escapes what separates parts and what is not printed.
    private static func append(_ byte: UInt8, to bytes: inout [UInt8]) {
        guard byte <= 0x20 || byte >= 0x7F || byte == UInt8(ascii: "/") || byte == UInt8(ascii: "%") else {
            return bytes.append(byte)
        }
        let digits = Array("0123456789ABCDEF".utf8)
        bytes += [UInt8(ascii: "%"), digits[Int(byte >> 4)], digits[Int(byte & 15)]]
    }
}
