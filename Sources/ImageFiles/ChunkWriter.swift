internal import Deflate

/// Writes a PNG file chunk by chunk (PNG specification, section 5).
struct ChunkWriter {
    private(set) var bytes: [UInt8]

    /// Starts a file with its signature.
    ///
    /// - Parameter capacity: bytes to make room for.
    init(capacity: Int) {
        bytes = []
        bytes.reserveCapacity(capacity)
        bytes += [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]
    }

    /// Appends a chunk: length, type, content, CRC of type and content.
    ///
    /// - Parameters:
    ///   - type: four ASCII letters.
    ///   - content: less than 2^31 bytes.
    mutating func append(_ type: String, _ content: [UInt8]) {
        let name = Array(type.utf8)
        bytes += Self.bigEndian(UInt32(content.count))
        bytes += name
        bytes += content
        bytes += Self.bigEndian(Checksum.crc32(content.span, after: Checksum.crc32(name.span)))
    }

    /// The four bytes of a number, the highest first.
    static func bigEndian(_ value: UInt32) -> [UInt8] {
        [24, 16, 8, 0].map { UInt8(truncatingIfNeeded: value >> $0) }
    }
}
