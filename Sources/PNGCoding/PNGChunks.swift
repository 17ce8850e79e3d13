/// Finds chunks of a PNG file that libpng's simplified interface does not return.
enum PNGChunks {
    private static let signatureLength = 8
    private static let exif = Array("eXIf".utf8)

    /// Returns the content of the first `eXIf` chunk (PNG, third edition, section 11.3.4.3); nil if there is none.
    static func exif(of file: [UInt8]) -> ArraySlice<UInt8>? {
        var position = signatureLength
        // Length, type, content, checksum.
        while position + 12 <= file.count {
            let length = file[position..<(position + 4)].reduce(0) { $0 << 8 | Int($1) }
            let content = (position + 8)..<(position + 8 + length)
            guard content.upperBound + 4 <= file.count else { return nil }
            if file[(position + 4)..<(position + 8)].elementsEqual(exif) { return file[content] }
            position = content.upperBound + 4
        }
        return nil
    }
}
