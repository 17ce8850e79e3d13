internal import JPEGDecoding
internal import PNGCoding
internal import SVG

extension EmbeddedImage {
    /// Reads a whole PNG or JPEG file, which makes sure that it can be drawn.
    ///
    /// The format is recognized by the file's first bytes.
    static func read(_ file: [UInt8]) throws(UnreadablePicture) -> (format: Format, size: Size) {
        do {
            if file.starts(with: [0xFF, 0xD8]) {
                let picture = try JPEGPicture(file)
                return (.jpeg, Size(width: Double(picture.width), height: Double(picture.height)))
            }
            if file.starts(with: [0x89, 0x50, 0x4E, 0x47]) {
                let picture = try PNGPicture(file)
                return (.png, Size(width: Double(picture.width), height: Double(picture.height)))
            }
        } catch {
            throw UnreadablePicture(description: "\(error)")
        }
        throw UnreadablePicture(description: "neither a PNG nor a JPEG file")
    }
}

/// Why a picture file cannot be shown.
public struct UnreadablePicture: Error, Hashable, Sendable, CustomStringConvertible {
    /// What is wrong with the file, for the person who supplied it.
    public let description: String
}
