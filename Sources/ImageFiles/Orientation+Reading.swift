extension Orientation {
    private static let tag: UInt16 = 0x0112
    private static let short: UInt16 = 3

    /// Reads the orientation from a TIFF block: that of a JPEG's `Exif` segment or of a PNG's `eXIf` chunk.
    ///
    /// - Parameter block: a TIFF header and its directories. Where it is damaged or has no orientation, the picture
    ///   counts as upright, as in browsers.
    init(exif block: ArraySlice<UInt8>) {
        self = Self.noted(in: TIFFBlock(block)) ?? .upright
    }

    private static func noted(in block: TIFFBlock?) -> Orientation? {
        guard let block, let directory = block.long(at: 4), let count = block.short(at: directory) else { return nil }
        for entry in 0..<Int(count) {
            let position = directory + 2 + 12 * entry
            guard let tag = block.short(at: position) else { return nil }
            guard tag == Self.tag else { continue }
            guard block.short(at: position + 2) == Self.short, block.long(at: position + 4) == 1 else { return nil }
            return block.short(at: position + 8).flatMap(Orientation.init(rawValue:))
        }
        return nil
    }
}

/// Reads the numbers of a TIFF block, in the byte order that its header states (TIFF 6.0, section 2).
private struct TIFFBlock {
    private let bytes: ArraySlice<UInt8>
    private let isLittleEndian: Bool

    /// Nil for bytes that do not begin with a TIFF header.
    init?(_ bytes: ArraySlice<UInt8>) {
        switch Array(bytes.prefix(4)) {
        case [0x49, 0x49, 0x2A, 0]: isLittleEndian = true
        case [0x4D, 0x4D, 0, 0x2A]: isLittleEndian = false
        default: return nil
        }
        self.bytes = bytes
    }

    func short(at position: Int) -> UInt16? { number(at: position, count: 2).flatMap(UInt16.init(exactly:)) }

    func long(at position: Int) -> Int? { number(at: position, count: 4) }

    private func number(at position: Int, count: Int) -> Int? {
        guard position >= 0, position <= bytes.count - count else { return nil }
        let digits = bytes.dropFirst(position).prefix(count)
        return (isLittleEndian ? Array(digits.reversed()) : Array(digits)).reduce(0) { $0 << 8 | Int($1) }
    }
}
