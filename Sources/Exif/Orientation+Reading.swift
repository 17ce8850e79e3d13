extension Orientation {
    private static let tag: UInt16 = 0x0112
    private static let short: UInt16 = 3

    /// Reads what a camera has noted: the block of a JPEG's `Exif` segment, or of a PNG's `eXIf` chunk.
    ///
    /// - Parameter block: a TIFF header and what it refers to. Where it does not say, or is damaged, the picture counts
    ///   as upright, as in browsers.
    public init(exif block: ArraySlice<UInt8>) {
        self = Self.noted(in: TIFFBlock(block)) ?? .upright
    }

    private static func noted(in block: TIFFBlock?) -> Orientation? {
        guard let block, let directory = block.long(at: 4), let count = block.short(at: directory) else { return nil }
        for entry in 0..<Int(count) {
            let place = directory + 2 + 12 * entry
            guard let tag = block.short(at: place) else { return nil }
            guard tag == Self.tag else { continue }
            guard block.short(at: place + 2) == Self.short, block.long(at: place + 4) == 1 else { return nil }
            return block.short(at: place + 8).flatMap(Orientation.init(rawValue:))
        }
        return nil
    }
}

/// Numbers in a TIFF block, in the order of bytes that it says (TIFF 6.0, section 2).
private struct TIFFBlock {
    private let bytes: ArraySlice<UInt8>
    private let isLittleEndian: Bool

    /// Nil for what does not begin like one.
    init?(_ bytes: ArraySlice<UInt8>) {
        switch Array(bytes.prefix(4)) {
        case [0x49, 0x49, 0x2A, 0]: isLittleEndian = true
        case [0x4D, 0x4D, 0, 0x2A]: isLittleEndian = false
        default: return nil
        }
        self.bytes = bytes
    }

    func short(at place: Int) -> UInt16? { number(at: place, count: 2).flatMap(UInt16.init(exactly:)) }

    func long(at place: Int) -> Int? { number(at: place, count: 4) }

    private func number(at place: Int, count: Int) -> Int? {
        guard place >= 0, place <= bytes.count - count else { return nil }
        let digits = bytes.dropFirst(place).prefix(count)
        return (isLittleEndian ? Array(digits.reversed()) : Array(digits)).reduce(0) { $0 << 8 | Int($1) }
    }
}
