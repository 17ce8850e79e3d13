internal import CPNG

/// A picture read from a PNG file of any kind, as it is stored: not turned by its orientation.
public struct PNGPicture: Equatable, Sendable {
    /// Pixels across.
    public let width: Int
    /// Pixels down.
    public let height: Int
    /// Red, green, blue and alpha of each pixel, a byte each, row by row from the top, not premultiplied.
    public let rgba: [UInt8]
    /// What the camera noted: a TIFF block, if the file has an `eXIf` chunk.
    public let exif: ArraySlice<UInt8>?

    /// Pixels of the largest picture that is read; each takes four bytes of memory.
    public static let maxPixels = 1 << 24

    /// Reads a file with libpng.
    ///
    /// - Throws: `PNGError.unreadable`; `.size` for more than `maxPixels`.
    public init(_ file: [UInt8]) throws(PNGError) {
        // Both calls of libpng must see the same address: the second reads on from the pointer that the first was given.
        self = try unsafe file.withUnsafeBufferPointer { (bytes) throws(PNGError) in
            try unsafe PNGPicture(reading: bytes, exif: PNGChunks.exif(of: file))
        }
    }

    private init(reading file: UnsafeBufferPointer<UInt8>, exif: ArraySlice<UInt8>?) throws(PNGError) {
        var image = unsafe png_image()
        unsafe image.version = png_uint_32(PNG_IMAGE_VERSION)
        defer { unsafe png_image_free(&image) }
        guard unsafe png_image_begin_read_from_memory(&image, file.baseAddress, file.count) != 0 else {
            throw unsafe .unreadable(reason: Self.message(image))
        }
        let (width, height) = unsafe (Int(image.width), Int(image.height))
        guard width > 0, height > 0, width <= Self.maxPixels, width * height <= Self.maxPixels else {
            throw .size(width: width, height: height)
        }
        unsafe image.format = png_format_rgba
        // Without the flag libpng takes 16 bits a channel for linear light where the file does not say; that looks pale.
        unsafe image.flags |= png_uint_32(PNG_IMAGE_FLAG_16BIT_sRGB)
        var bytes = [UInt8](repeating: 0, count: 4 * width * height)
        let isRead = unsafe bytes.withUnsafeMutableBytes {
            unsafe png_image_finish_read(&image, nil, $0.baseAddress, png_int_32(4 * width), nil)
        }
        guard isRead != 0 else { throw unsafe .unreadable(reason: Self.message(image)) }
        (self.width, self.height, self.exif) = (width, height, exif)
        rgba = bytes
    }

    /// The pixels premultiplied: alpha in the top byte, then red, green, blue.
    public var premultiplied: [UInt32] {
        stride(from: 0, to: rgba.count, by: 4).map { index in
            let alpha = UInt32(rgba[index + 3])
            func channel(_ offset: Int) -> UInt32 { (UInt32(rgba[index + offset]) * alpha + 127) / 255 }
            return alpha << 24 | channel(0) << 16 | channel(1) << 8 | channel(2)
        }
    }

    private static func message(_ image: png_image) -> String {
        unsafe withUnsafeBytes(of: image.message) { unsafe String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self) }
    }
}
