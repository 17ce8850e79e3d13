internal import ImageFiles
internal import SVG

extension EmbeddedImage {
    /// Reads a whole PNG or JPEG file, which makes sure that it can be drawn.
    ///
    /// The format is recognized by the file's first bytes.
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
    /// What is wrong with the file, for the person who supplied it.
    public let description: String
}
