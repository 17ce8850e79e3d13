internal import Deflate

/// A PNG file in the making (PNG specification, section 5).
struct ChunkWriter {
    private(set) var bytes: [UInt8]

    init(capacity: Int) {
        bytes = []
        bytes.reserveCapacity(capacity)
        bytes += [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]
    }

    /// Appends a chunk of less than 2^31 bytes: length, type, content, CRC of the type and the content.
    mutating func append(_ type: String, _ content: Span<UInt8>) {
        let name = Array(type.utf8)
        bytes += Self.bigEndian(UInt32(content.count))
        bytes += name
        unsafe content.withUnsafeBufferPointer { unsafe bytes.append(contentsOf: $0) }
        bytes += Self.bigEndian(Checksum.crc32(content, after: Checksum.crc32(name.span)))
    }

    static func bigEndian(_ value: UInt32) -> [UInt8] {
        [24, 16, 8, 0].map { UInt8(truncatingIfNeeded: value >> $0) }
    }
}
