import Cards
import Raster
import SVG

/// The backgrounds of the cards drawn last, as pixels: the least recently used make room for new ones.
///
/// Must be used on the thread of the rasterizer that paints them.
final class PaintedBackgrounds {
    private struct Entry {
        let background: CardBackground
        let layer: PaintedLayer
        let pixels: Int
    }

    /// The entries in the order of their last use, the most recent last.
    private var entries: [Entry] = []
    /// Pixels of all entries, 16 MiB: two stories or five standard cards.
    private static let maxPixels = 4 << 20

    /// Returns the painted background, from the cache or newly painted.
    ///
    /// - Throws: `RasterError` from `paint`.
    func layer(
        _ background: CardBackground,
        painting paint: () throws(RasterError) -> PaintedLayer
    ) throws(RasterError) -> PaintedLayer {
        if let index = entries.firstIndex(where: { $0.background == background }) {
            let entry = entries.remove(at: index)
            entries.append(entry)
            return entry.layer
        }
        let size = background.format.size
        let entry = Entry(background: background, layer: try paint(), pixels: Int(size.width * size.height))
        entries.append(entry)
        while entries.reduce(0, { $0 + $1.pixels }) > Self.maxPixels { entries.removeFirst() }
        return entry.layer
    }
}
