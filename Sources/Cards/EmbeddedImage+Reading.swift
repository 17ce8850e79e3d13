internal import ImageFiles
internal import SVG

extension EmbeddedImage {
    /// Reads a PNG or JPEG file whole, so that it is known that it can be drawn.
    ///
    /// What it is, its bytes say.
    static func read(_ file: [UInt8]) throws(UnreadablePicture) -> (format: Format, size: Size) {
        do {
            if file.starts(with: [0xFF, 0xD8]) { return (.jpeg, size(of: try ImageFile(jpeg: file))) }
            if file.starts(with: [0x89, 0x50, 0x4E, 0x47]) { return (.png, size(of: try ImageFile(png: file))) }
        } catch {
            throw UnreadablePicture(description: error.description)
        }
        throw UnreadablePicture(description: "neither a PNG nor a JPEG file")
    }

    private static func size(of file: ImageFile) -> Size {
        Size(width: Double(file.width), height: Double(file.height))
    }
}

/// Why a picture file cannot be shown.
public struct UnreadablePicture: Error, Hashable, Sendable, CustomStringConvertible {
    /// What is wrong with it, for the person who handed it over.
    public let description: String
}
