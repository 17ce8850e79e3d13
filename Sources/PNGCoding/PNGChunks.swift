internal import Exif

/// What the chunks of a PNG file say that libpng's simplified interface does not hand on.
enum PNGChunks {
    private static let signatureLength = 8
    private static let exif = Array("eXIf".utf8)

    /// How the camera was held, by the chunk `eXIf` (PNG, third edition, section 11.3.4.3).
    static func orientation(of file: [UInt8]) -> Orientation {
        var place = signatureLength
        // Length, type, content, checksum.
        while place + 12 <= file.count {
            let length = file[place..<(place + 4)].reduce(0) { $0 << 8 | Int($1) }
            let content = (place + 8)..<(place + 8 + length)
            guard content.upperBound + 4 <= file.count else { return .upright }
            if file[(place + 4)..<(place + 8)].elementsEqual(exif) { return Orientation(exif: file[content]) }
            place = content.upperBound + 4
        }
        return .upright
    }
}
