internal import JPEGDecoding
internal import PNGCoding

/// A picture read from a PNG or JPEG file, turned upright by the orientation that the camera noted.
public struct ImageFile: Sendable {
    /// Pixels across of the upright picture.
    public let width: Int
    /// Pixels down of the upright picture.
    public let height: Int

    private enum Content: Sendable {
        case png(PNGPicture)
        case jpeg(JPEGPicture)
    }

    private let content: Content
    private let orientation: Orientation

    /// Reads a PNG file of at most 16 million pixels.
    ///
    /// - Throws: `ImageFileError` for any other file.
    public init(png file: [UInt8]) throws(ImageFileError) {
        do {
            let picture = try PNGPicture(file)
            self.init(.png(picture), width: picture.width, height: picture.height, exif: picture.exif)
        } catch {
            throw ImageFileError(description: error.description)
        }
    }

    /// Reads a JPEG file of at most 16 million pixels, in RGB or grey.
    ///
    /// - Throws: `ImageFileError` for any other file.
    public init(jpeg file: [UInt8]) throws(ImageFileError) {
        do {
            let picture = try JPEGPicture(file)
            self.init(.jpeg(picture), width: picture.width, height: picture.height, exif: picture.exif)
        } catch {
            throw ImageFileError(description: error.description)
        }
    }

    private init(_ content: Content, width: Int, height: Int, exif: ArraySlice<UInt8>?) {
        self.content = content
        orientation = exif.map { Orientation(exif: $0) } ?? .upright
        (self.width, self.height) = orientation.swapsSides ? (height, width) : (width, height)
    }

    /// The pixels row by row from the top: premultiplied, alpha in the top byte, then red, green, blue.
    ///
    /// Computed anew each time.
    public var pixels: [UInt32] {
        switch content {
        case .png(let picture): orientation.upright(picture.premultiplied, width: picture.width, height: picture.height)
        case .jpeg(let picture): orientation.upright(picture.pixels, width: picture.width, height: picture.height)
        }
    }
}

/// Why a picture file could not be read.
public struct ImageFileError: Error, Hashable, Sendable, CustomStringConvertible {
    /// What is wrong with the file, for the person who handed it over.
    public let description: String
}
