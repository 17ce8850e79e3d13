internal import Cairo
public import PNGCoding
public import SVG
public import Typography

/// Paints documents as pixels and PNG files, as `SVGWriter` writes them for viewers to draw.
///
/// One for each thread: it keeps fonts, surfaces and the encoder's memory. The same document gives the same
/// pixels, always. Movements are painted as they end.
public final class Rasterizer {
    private let measurer: TextMeasurer
    private let encoder: PNGEncoder
    private let surfaces = SurfacePool()
    private let images = RecentImages()

    /// Makes a rasterizer that sets text with a measurer's fonts.
    ///
    /// - Throws: `RasterError.encoding` when memory is short.
    public init(_ measurer: TextMeasurer) throws(RasterError) {
        self.measurer = measurer
        do {
            encoder = try PNGEncoder()
        } catch {
            throw .encoding(reason: error.description)
        }
    }

    /// Paints a document on transparent ground.
    ///
    /// - Parameters:
    ///   - document: what to paint.
    ///   - scale: pixels for each unit of the document, above 0; sizes are rounded up to whole pixels.
    ///   - surroundings: which colours to take where a document has two.
    /// - Returns: the pixels.
    /// - Throws: `RasterError`.
    public func draw(
        _ document: Document,
        scale: Double = 1,
        surroundings: Surroundings = .dark
    ) throws(RasterError) -> Bitmap {
        let surface = try paint(document, scale, surroundings)
        return surface.withPixels { pixels in
            var words: [UInt32] = []
            words.reserveCapacity(surface.width * surface.height)
            for y in 0..<surface.height {
                let start = y * surface.pixelsPerRow
                for x in 0..<surface.width { words.append(pixels[start + x]) }
            }
            return Bitmap(width: surface.width, height: surface.height, pixels: words)
        }
    }

    /// Paints a document as a PNG file: RGB where it covers all its ground, RGBA where not.
    ///
    /// - Parameters:
    ///   - document: what to paint.
    ///   - scale: pixels for each unit of the document, above 0; sizes are rounded up to whole pixels.
    ///   - mode: fast or small.
    ///   - surroundings: which colours to take where a document has two.
    /// - Returns: the file.
    /// - Throws: `RasterError`.
    public func png(
        _ document: Document,
        scale: Double = 1,
        mode: PNGEncoder.Mode = .fast,
        surroundings: Surroundings = .dark
    ) throws(RasterError) -> [UInt8] {
        let surface = try paint(document, scale, surroundings)
        let (width, height, pixelsPerRow) = (surface.width, surface.height, surface.pixelsPerRow)
        let isOpaque = surface.isOpaque
        do {
            return try surface.withPixels { (pixels) throws(PNGError) in
                try isOpaque
                    ? encoder.encodeOpaque(
                        pixels,
                        width: width,
                        height: height,
                        pixelsPerRow: pixelsPerRow,
                        mode: mode
                    )
                    : encoder.encodeTransparent(pixels, width: width, height: height, pixelsPerRow: pixelsPerRow)
            }
        } catch {
            throw .encoding(reason: error.description)
        }
    }

    private func paint(
        _ document: Document,
        _ scale: Double,
        _ surroundings: Surroundings
    ) throws(RasterError) -> ImageSurface {
        let (width, height) = try Self.pixels(document.size, scale)
        // Read before anything is painted, so that painting can fail for Cairo's reasons only.
        try images.load(document.nodes)
        do {
            let surface = try surfaces.cleared(width: width, height: height)
            let painter = try NodePainter(surface, measurer, images, surroundings)
            try painter.paint(document, scale: scale)
            return surface
        } catch {
            throw .drawing(reason: error.description)
        }
    }

    private static func pixels(_ size: Size, _ scale: Double) throws(RasterError) -> (width: Int, height: Int) {
        let (width, height) = ((size.width * scale).rounded(.up), (size.height * scale).rounded(.up))
        guard width >= 1, height >= 1, width <= 32_767, height <= 32_767, width * height <= 64_000_000 else {
            throw .size(width: size.width, height: size.height, scale: scale)
        }
        return (Int(width), Int(height))
    }
}
