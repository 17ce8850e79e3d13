/// PNG files of the kinds that our encoder never writes, by the PNG specification, their pixels not compressed.
struct PNGWriting {
    enum Kind: CaseIterable { case plain, deep, interlaced, palette, gray }

    let width: Int
    let height: Int
    /// Red, green and blue of a pixel.
    let color: (_ x: Int, _ y: Int) -> [UInt8]

    func file(_ kind: Kind) -> [UInt8] {
        let (depth, colorType) =
            switch kind {
            case .plain, .interlaced: (UInt8(8), UInt8(2))
            case .deep: (16, 2)
            case .palette: (8, 3)
            case .gray: (8, 0)
            }
        let passes = kind == .interlaced ? Self.adam7 : [(0, 0, 1, 1)]
        let header = Self.bytes(width) + Self.bytes(height) + [depth, colorType, 0, 0, kind == .interlaced ? 1 : 0]
        // The web's six steps of each channel.
        let palette = (0..<216).flatMap { [$0 / 36, $0 / 6 % 6, $0 % 6].map { UInt8($0 * 51) } }
        return Self.signature + Self.chunk("IHDR", header) + (kind == .palette ? Self.chunk("PLTE", palette) : [])
            + Self.chunk("IDAT", Self.stored(passes.flatMap { rows(of: $0, kind) })) + Self.chunk("IEND", [])
    }

    /// A file that says it is of a size, and holds no pixels.
    static func claiming(width: Int, height: Int) -> [UInt8] {
        signature + chunk("IHDR", bytes(width) + bytes(height) + [8, 6, 0, 0, 0]) + chunk("IDAT", stored([0]))
            + chunk("IEND", [])
    }

    /// Where each pass of Adam7 begins, and its steps across and down.
    private static let adam7 = [
        (0, 0, 8, 8), (4, 0, 8, 8), (0, 4, 4, 8), (2, 0, 4, 4), (0, 2, 2, 4), (1, 0, 2, 2), (0, 1, 1, 2),
    ]

    private func rows(of pass: (x: Int, y: Int, across: Int, down: Int), _ kind: Kind) -> [UInt8] {
        stride(from: pass.y, to: height, by: pass.down).flatMap { y in
            [0] + stride(from: pass.x, to: width, by: pass.across).flatMap { x in samples(color(x, y), kind) }
        }
    }

    private func samples(_ color: [UInt8], _ kind: Kind) -> [UInt8] {
        switch kind {
        case .plain, .interlaced: color
        case .deep: color.flatMap { [$0, $0] }
        case .palette: [color.reduce(0) { $0 * 6 + $1 / 51 }]
        case .gray: [color[1]]
        }
    }

    private static let signature: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]

    private static func bytes(_ number: Int) -> [UInt8] {
        [24, 16, 8, 0].map { UInt8(truncatingIfNeeded: number >> $0) }
    }

    static func chunk(_ type: String, _ content: [UInt8]) -> [UInt8] {
        let covered = Array(type.utf8) + content
        var checksum = UInt32.max
        for byte in covered {
            checksum ^= UInt32(byte)
            for _ in 0..<8 { checksum = checksum >> 1 ^ (checksum & 1) * 0xEDB8_8320 }
        }
        return bytes(content.count) + covered + bytes(Int(~checksum))
    }

    /// A zlib stream of stored blocks.
    private static func stored(_ content: [UInt8]) -> [UInt8] {
        var (stream, low, high): ([UInt8], UInt32, UInt32) = ([0x78, 0x01], 1, 0)
        for start in stride(from: 0, to: content.count, by: 65_535) {
            let block = content[start..<min(start + 65_535, content.count)]
            let (size, isLast) = (UInt16(block.count), block.endIndex == content.count)
            let lengths = [size, ~size].flatMap { [UInt8(truncatingIfNeeded: $0), UInt8($0 >> 8)] }
            stream += [isLast ? 1 : 0] + lengths + block
        }
        for byte in content {
            low = (low + UInt32(byte)) % 65_521
            high = (high + low) % 65_521
        }
        return stream + bytes(Int(high << 16 | low))
    }
}
