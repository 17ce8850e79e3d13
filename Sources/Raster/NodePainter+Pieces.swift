internal import Cairo
internal import Recency
internal import SVG

/// Shapes that are painted on a surface of their own first.
extension NodePainter {
    /// Shapes that are worth keeping: of 64 x 64 pixels, and not as large as a card.
    private static let keptPixels = 4096.0...262_144.0

    /// Returns the key of a shape to be kept; nil if it is painted at once: without a gradient, stroked, too small or
    /// too large.
    func key(of node: Node, _ opacity: Double) -> PaintedShape.Key? {
        guard node.isInGradient, let bounds = bounds(of: node),
            Self.keptPixels.contains(bounds.width * bounds.height)
        else { return nil }
        return PaintedShape.Key(node: node, opacity: opacity, matrix: context.matrix, surroundings: surroundings)
    }

    /// Draws a shape's kept picture, or paints one and keeps it.
    func lay(_ key: PaintedShape.Key) throws(CairoError) {
        let pixels = { (shape: PaintedShape) in shape.surface.width * shape.surface.height }
        let shape = try shapes.value(for: key, cost: pixels) { () throws(CairoError) in
            guard let bounds = bounds(of: key.node) else { throw .drawing(reason: "a shape without bounds") }
            let surface = try ImageSurface(width: Int(bounds.width), height: Int(bounds.height))
            let painter = try aside(on: surface, corner: Point(x: bounds.x, y: bounds.y))
            try painter.paintOutline(key.node, key.opacity)
            return PaintedShape(surface: surface, x: Int(bounds.x), y: Int(bounds.y))
        }
        try context.lay(shape.surface, x: shape.x, y: shape.y)
    }

    /// Paints copies: one, laid on the surface again and again where all stand on pixels alike, or all as one outline.
    func paint(_ copies: Copies, _ opacity: Double, _ isDirect: Bool) throws(CairoError) {
        let matrix = context.matrix
        guard isDirect, let first = copies.places.first, let places = steps(from: first, to: copies.places, matrix),
            let bounds = pixels(of: copies.outline.bounds, movedBy: first), bounds.width * bounds.height <= 4096
        else {
            return try shape(.color(copies.fill), nil, opacity) { add(copies.combined) }
        }
        let surface = try ImageSurface(width: Int(bounds.width), height: Int(bounds.height))
        let painter = try aside(on: surface, corner: Point(x: bounds.x, y: bounds.y))
        try painter.shape(.color(copies.fill), nil, opacity) {
            var one = PathData()
            one.append(copies.outline, movedBy: first)
            painter.add(one)
        }
        let stamp = Stamp(surface)
        let corner = (x: Int(bounds.x), y: Int(bounds.y))
        stamp.lay(on: self.surface, at: places.map { (corner.x + $0.x, corner.y + $0.y) })
    }

    /// Returns the distances of places from the first in pixels; nil if one is not whole or is too large.
    private func steps(from first: Point, to places: [Point], _ matrix: Matrix) -> [(x: Int, y: Int)]? {
        var steps: [(x: Int, y: Int)] = []
        steps.reserveCapacity(places.count)
        for place in places {
            let (dx, dy) = (place.x - first.x, place.y - first.y)
            let (x, y) = (matrix.a * dx + matrix.c * dy, matrix.b * dx + matrix.d * dy)
            let whole = (x.rounded(), y.rounded())
            guard abs(x - whole.0) < 1e-6, abs(y - whole.1) < 1e-6, abs(x) < 100_000, abs(y) < 100_000 else {
                return nil
            }
            steps.append((Int(whole.0), Int(whole.1)))
        }
        return steps
    }

    /// Returns a painter with the same user space on another surface, whose upper left corner is `corner` on this one.
    private func aside(on surface: ImageSurface, corner: Point) throws(CairoError) -> NodePainter {
        let painter = try NodePainter(surface, measurer, images, shapes, surroundings)
        try painter.context.transform(Matrix(a: 1, b: 0, c: 0, d: 1, e: -corner.x, f: -corner.y))
        try painter.context.transform(context.matrix)
        return painter
    }

    private func bounds(of node: Node) -> Box? {
        switch node {
        case .rectangle(let rectangle): pixels(of: rectangle.box)
        case .circle(let circle):
            pixels(of: Box(x: circle.center.x, y: circle.center.y, width: 0, height: 0).inset(by: -circle.radius))
        case .path(let path): pixels(of: path.data.bounds)
        case .group, .copies, .text, .image: nil
        }
    }

    /// Returns the whole pixels that a box of user space touches, with a margin of one; nil for none or too many.
    private func pixels(of box: Box?, movedBy shift: Point = Point(x: 0, y: 0)) -> Box? {
        guard let box else { return nil }
        let matrix = context.matrix
        let corners = [(box.x, box.y), (box.maxX, box.y), (box.x, box.maxY), (box.maxX, box.maxY)].map { corner in
            let (x, y) = (corner.0 + shift.x, corner.1 + shift.y)
            return (matrix.a * x + matrix.c * y + matrix.e, matrix.b * x + matrix.d * y + matrix.f)
        }
        let (xs, ys) = (corners.map(\.0), corners.map(\.1))
        guard (xs + ys).allSatisfy({ $0.magnitude < 100_000 }), let left = xs.min(), let right = xs.max(),
            let top = ys.min(), let bottom = ys.max()
        else { return nil }
        let (x, y) = (left.rounded(.down) - 1, top.rounded(.down) - 1)
        return Box(x: x, y: y, width: right.rounded(.up) + 1 - x, height: bottom.rounded(.up) + 1 - y)
    }
}

extension Node {
    /// Whether the node is a shape that is filled with a gradient and has no stroke.
    fileprivate var isInGradient: Bool {
        let (fill, stroke): (SVG.Paint?, SVG.Stroke?) =
            switch self {
            case .rectangle(let shape): (shape.fill, shape.stroke)
            case .circle(let shape): (shape.fill, shape.stroke)
            case .path(let shape): (shape.fill, shape.stroke)
            case .group, .copies, .text, .image: (nil, nil)
            }
        return switch fill {
        case .linear, .radial: stroke == nil
        case .color, nil: false
        }
    }
}
