internal import Cairo
public import ImageFiles
internal import PNGCoding
internal import Recency
public import SVG
public import Typography

/// Paints documents as pixels and PNG files, as `SVGWriter` writes them for viewers to draw.
///
/// Each thread needs its own, which keeps fonts, surfaces and the encoder's memory. The same document always gives the
/// same pixels. Animations are painted in their final state.
public final class Rasterizer {
    private let measurer: TextMeasurer
    private let encoder: PNGEncoder
    private let images = RecentImages()
    /// Surfaces of the sizes asked for last, to be painted over: fresh memory costs more than clearing known one.
    private let surfaces = RecentlyUsed<SurfaceSize, ImageSurface>(maxCost: 3)
    /// Shapes in gradients, up to 2 MB: for a disc in a slanted gradient Cairo takes longer than for all texts of a
    /// card, and cards of one theme share it.
    private let shapes = RecentlyUsed<PaintedShape.Key, PaintedShape>(maxCost: 1 << 19)

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

    /// Paints a document on transparent ground, or on a layer.
    ///
    /// - Parameters:
    ///   - document: what to paint.
    ///   - scale: pixels for each unit of the document, above 0; sizes are rounded up to whole pixels.
    ///   - surroundings: which colours to take where a document has two.
    ///   - layer: what lies below, painted before at the same size and scale; nil for nothing.
    /// - Returns: the pixels.
    /// - Throws: `RasterError`.
    public func draw(
        _ document: Document,
        scale: Double = 1,
        surroundings: Surroundings = .dark,
        over layer: PaintedLayer? = nil
    ) throws(RasterError) -> Bitmap {
        let surface = try paint(document, scale, surroundings, layer)
        return Bitmap(width: surface.width, height: surface.height, pixels: surface.words)
    }

    /// Paints a layer that several documents have in common.
    ///
    /// - Parameters:
    ///   - document: what lies below, of the same size as the documents to come.
    ///   - scale: pixels for each unit, the same for the documents to come.
    ///   - surroundings: which colours to take where a document has two.
    /// - Returns: the layer, for this thread's use.
    /// - Throws: `RasterError`.
    public func layer(
        _ document: Document,
        scale: Double = 1,
        surroundings: Surroundings = .dark
    ) throws(RasterError) -> PaintedLayer {
        let painted = try paint(document, scale, surroundings, nil)
        do {
            let surface = try ImageSurface(width: painted.width, height: painted.height)
            surface.copy(painted)
            return PaintedLayer(surface)
        } catch {
            throw .drawing(reason: error.description)
        }
    }

    /// Paints a document as a PNG file: RGB where it covers all its ground, RGBA where not.
    ///
    /// - Parameters:
    ///   - document: what to paint.
    ///   - scale: pixels for each unit of the document, above 0; sizes are rounded up to whole pixels.
    ///   - mode: fast or small.
    ///   - surroundings: which colours to take where a document has two.
    ///   - layer: what lies below, painted before at the same size and scale; nil for nothing.
    /// - Returns: the file.
    /// - Throws: `RasterError`.
    public func png(
        _ document: Document,
        scale: Double = 1,
        mode: PNGEncoder.Mode = .fast,
        surroundings: Surroundings = .dark,
        over layer: PaintedLayer? = nil
    ) throws(RasterError) -> [UInt8] {
        let surface = try paint(document, scale, surroundings, layer)
        let (width, height, pixelsPerRow) = (surface.width, surface.height, surface.pixelsPerRow)
        // Painting over an opaque layer leaves it opaque.
        let isOpaque = layer?.isOpaque ?? surface.isOpaque
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
        _ surroundings: Surroundings,
        _ layer: PaintedLayer?
    ) throws(RasterError) -> ImageSurface {
        let (width, height) = try Self.pixels(document.size, scale)
        if let below = layer?.surface, below.width != width || below.height != height {
            throw .layer(width: below.width, height: below.height)
        }
        // Read before anything is painted, so that painting can fail for Cairo's reasons only.
        try images.load(document.nodes)
        do throws(CairoError) {
            let size = SurfaceSize(width: width, height: height)
            let surface = try surfaces.value(for: size) { () throws(CairoError) in
                try ImageSurface(width: width, height: height)
            }
            if let layer { surface.copy(layer.surface) } else { surface.clear() }
            let painter = try NodePainter(surface, measurer, images, shapes, surroundings)
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

/// Pixels across and down.
private struct SurfaceSize: Hashable {
    let width: Int
    let height: Int
}
