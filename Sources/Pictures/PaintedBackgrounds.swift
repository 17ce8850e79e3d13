import Cards
import Raster
import SVG

/// The lower layers of the cards drawn last, each painted once.
///
/// Belongs to the thread of the rasterizer that painted them.
final class PaintedBackgrounds {
    private struct Entry {
        let background: CardBackground
        let layer: PaintedLayer
        let pixels: Int
    }

    /// The last used last.
    private var entries: [Entry] = []
    /// Two stories, or five standard cards: 16 MB.
    private static let limit = 4 << 20

    /// A card's lower layer: the kept one, or a newly painted one, for which the oldest make room.
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
        while entries.reduce(0, { $0 + $1.pixels }) > Self.limit { entries.removeFirst() }
        return entry.layer
    }
}
