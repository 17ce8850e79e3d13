internal import Cairo
internal import SVG

/// The picture of a shape that was painted aside.
struct PaintedShape {
    /// A shape as it stands on the picture.
    struct Key: Hashable {
        let node: Node
        let opacity: Double
        let matrix: Matrix
        let surroundings: Surroundings
    }

    let surface: ImageSurface
    /// Where its upper left corner lies, in pixels.
    let x: Int
    let y: Int
}
