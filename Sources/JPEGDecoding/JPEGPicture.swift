internal import CTurboJPEG

/// A picture read from a JPEG file, as it is stored: not turned by its orientation.
public struct JPEGPicture: Equatable, Sendable {
    /// Pixels across.
    public let width: Int
    /// Pixels down.
    public let height: Int
    /// The pixels row by row from the top, opaque: 255 in the top byte, then red, green, blue.
    public let pixels: [UInt32]
    /// What the camera noted: a TIFF block, if the file has an `Exif` segment.
    public let exif: ArraySlice<UInt8>?

    /// Pixels of the largest picture that is read.
    public static let maxPixels = 1 << 24

    /// Pixels of all scans together: sixteen scans of the largest picture.
    private static let maxScannedPixels = 1 << 28
    private static let maxScans = 100

    /// Reads a file with libjpeg-turbo; a damaged file is refused, even where much of it could be shown.
    ///
    /// - Throws: `JPEGError`.
    public init(_ file: [UInt8]) throws(JPEGError) {
        guard let decoder = unsafe tjInitDecompress() else { throw .unreadable(reason: "no memory") }
        defer { unsafe tjDestroy(decoder) }
        var (width, height, sampling, colors) = (Int32(0), Int32(0), Int32(0), Int32(0))
        let header = unsafe tjDecompressHeader3(
            decoder,
            file,
            UInt(file.count),
            &width,
            &height,
            &sampling,
            &colors
        )
        guard header == 0 else { throw unsafe .unreadable(reason: Self.message(decoder)) }
        guard width > 0, height > 0, Int(width) * Int(height) <= Self.maxPixels else {
            throw .size(width: Int(width), height: Int(height))
        }
        let markers = JPEGMarkers(file)
        let allowed = min(Self.maxScans, Self.maxScannedPixels / (Int(width) * Int(height)))
        guard markers.scans <= allowed else { throw .scans(markers.scans, allowed: allowed) }
        var pixels = [UInt32](repeating: 0, count: Int(width) * Int(height))
        let isRead = unsafe pixels.withUnsafeMutableBytes { bytes in
            unsafe tjDecompress2(
                decoder,
                file,
                UInt(file.count),
                bytes.baseAddress?.assumingMemoryBound(to: UInt8.self),
                width,
                0,
                height,
                Int32(TJPF_BGRA.rawValue),
                TJFLAG_STOPONWARNING | TJFLAG_LIMITSCANS
            )
        }
        guard isRead == 0 else { throw unsafe .unreadable(reason: Self.message(decoder)) }
        (self.width, self.height, exif) = (Int(width), Int(height), markers.exif)
        // Blue, green, red, alpha in memory is the word wanted on a machine that stores the low byte first.
        self.pixels = pixels.map { UInt32(littleEndian: $0) }
    }

    private static func message(_ decoder: tjhandle) -> String {
        guard let text = unsafe tjGetErrorStr2(decoder) else { return "unknown damage" }
        return unsafe String(cString: text)
    }
}
