/// What a PNG file is made of, by the PNG specification and by nobody's library: sections 5.3 to 5.6.
public struct PNGStructure: Equatable, Sendable {
    /// The types of its chunks in order, several `IDAT` in a row as one.
    public let chunks: [String]
    /// Bits a channel, colour type, compression, filter and interlace method.
    public let format: [UInt8]

    /// A file of opaque colours in sRGB.
    public static let ofCards = PNGStructure(chunks: ["IHDR", "sRGB", "IDAT", "IEND"], format: [8, 2, 0, 0, 0])

    private init(chunks: [String], format: [UInt8]) {
        (self.chunks, self.format) = (chunks, format)
    }

    /// Takes a file apart.
    ///
    /// - Throws: `Flaw` where signature, lengths or checksums are wrong.
    public init(_ file: [UInt8]) throws(Flaw) {
        guard file.starts(with: [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]) else { throw .signature }
        var rest = file.dropFirst(8)
        var chunks: [String] = []
        var header: [UInt8] = []
        while !rest.isEmpty {
            guard rest.count >= 12 else { throw .length(afterChunks: chunks) }
            let length = Int(Self.number(rest))
            guard rest.count - 12 >= length else { throw .length(afterChunks: chunks) }
            let covered = rest.dropFirst(4).prefix(4 + length)
            let type = String(decoding: covered.prefix(4), as: UTF8.self)
            guard Self.checksum(of: covered) == Self.number(rest.dropFirst(8 + length)) else { throw .checksum(type) }
            if type == "IHDR" { header = Array(covered.dropFirst(4)) }
            if type != "IDAT" || chunks.last != "IDAT" { chunks.append(type) }
            rest = rest.dropFirst(12 + length)
        }
        self.init(chunks: chunks, format: Array(header.dropFirst(8)))
    }

    /// What is wrong with a file.
    public enum Flaw: Error, Equatable, Sendable {
        /// It does not begin as PNG files do.
        case signature
        /// It ends within the chunk after these.
        case length(afterChunks: [String])
        /// A chunk's checksum is not that of its bytes.
        case checksum(String)
    }

    private static func number(_ bytes: ArraySlice<UInt8>) -> UInt32 {
        bytes.prefix(4).reduce(0) { $0 << 8 | UInt32($1) }
    }

    /// CRC-32 as the specification's annex D has it, eight steps a bit at a time for each byte.
    private static func checksum(of bytes: ArraySlice<UInt8>) -> UInt32 {
        var checksum = UInt32.max
        for byte in bytes {
            checksum ^= UInt32(byte)
            for _ in 0..<8 { checksum = checksum >> 1 ^ (checksum & 1) * 0xEDB8_8320 }
        }
        return ~checksum
    }
}
