internal import JPEGDecoding
internal import PNGCoding
internal import SVG

extension EmbeddedImage {
    /// Reads a PNG or JPEG file whole, so that it is known that it can be drawn.
    ///
    /// What it is, its bytes say.
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
    /// What is wrong with it, for the person who handed it over.
    public let description: String
}
