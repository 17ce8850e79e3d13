internal import Cairo
internal import SVG

/// Shapes in gradients, painted aside and kept: for a disc in a slanted gradient Cairo takes longer than for all texts
/// of a card, and cards of one theme share it.
final class PaintedShapes {
    /// A shape as it stands on the picture.
    struct Key: Hashable {
        let node: Node
        let opacity: Double
        let matrix: Matrix
        let surroundings: Surroundings
    }

    /// Pixels in a rectangle of the picture.
    struct Piece {
        let surface: ImageSurface
        let x: Int
        let y: Int
    }

    private var pieces: [(key: Key, piece: Piece)] = []
    /// 2 MB.
    private static let limit = 1 << 19

    /// The picture of a shape: the kept one, or a newly painted one, for which the oldest make room.
    func piece(_ key: Key, painting paint: () throws(CairoError) -> Piece) throws(CairoError) -> Piece {
        if let index = pieces.firstIndex(where: { $0.key == key }) {
            let entry = pieces.remove(at: index)
            pieces.append(entry)
            return entry.piece
        }
        let piece = try paint()
        pieces.append((key, piece))
        while pieces.count > 1, pieces.reduce(0, { $0 + $1.piece.surface.width * $1.piece.surface.height }) > Self.limit
        {
            pieces.removeFirst()
        }
        return piece
    }
}
