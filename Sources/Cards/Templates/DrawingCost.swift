import SVG
import Typography

/// Estimates how many microseconds parts take to draw; rather too many than too few.
///
/// The prices were measured with Cairo 1.16 on one core: what counts is how many rows of pixels edges go over, how many
/// edges there are, and how many pixels are painted with what.
struct DrawingCost {
    let canvas: Size
    /// The scale at which parts are drawn.
    let scale: Double

    private static let edge = 4.0
    /// The edges of a round corner or end.
    private static let arc = 64.0
    private static let pixelsPerUnit = (plain: 600.0, layer: 300.0, linear: 32.0, radial: 12.0, text: 100.0)

    /// Returns the cost of a part without its children.
    func of(_ node: TemplateNode) -> Double {
        switch node {
        case .fixed(let node): of(node)
        case .text(let text): text.parts.reduce(0) { $0 + self.text($1.font, $1.fill) }
        case .slot(_, let box, _, _): area(box.width, box.height) / Self.pixelsPerUnit.linear
        case .group, .flow, .conditional: 0
        }
    }

    /// Returns the cost of a group without its children.
    func ofWrapping(_ group: Group) -> Double {
        let layer = group.opacity < 1 ? canvas.width * canvas.height / Self.pixelsPerUnit.layer : 0
        guard let clip = group.clip else { return layer }
        switch clip {
        case .rectangle(let box, _): return layer + fill(Outline(box), .solid(.black))
        case .circle(_, let radius): return layer + fill(Outline(radius: radius), .solid(.black))
        case .path(let data): return layer + fill(Outline(data), .solid(.black))
        }
    }

    private func of(_ node: Node) -> Double {
        switch node {
        case .group, .copies: 0
        case .rectangle(let shape): self.shape(Outline(shape.box), shape.fill, shape.stroke)
        case .circle(let shape): self.shape(Outline(radius: shape.radius), shape.fill, shape.stroke)
        case .path(let shape): self.shape(Outline(shape.data), shape.fill, shape.stroke)
        case .text(let run): text(run.font, run.fill)
        case .image(let image): area(image.box.width, image.box.height) / Self.pixelsPerUnit.layer
        }
    }

    private func shape(_ outline: Outline, _ fill: Paint?, _ stroke: Stroke?) -> Double {
        (fill.map { self.fill(outline, $0) } ?? 0) + (stroke.map { self.stroke(outline, $0) } ?? 0)
    }

    private func fill(_ outline: Outline, _ paint: Paint) -> Double {
        rows(outline) + Self.edge * outline.edges + area(outline.width, outline.height) / price(paint)
    }

    /// Returns the cost of a stroke: two edges along each line, and its corners and ends, or those of each dash.
    private func stroke(_ outline: Outline, _ stroke: Stroke) -> Double {
        let width = min(stroke.width * scale, 2 * canvas.height)
        let isRound = stroke.cap == .round || stroke.join == .round
        let end = isRound ? 3 * width + Self.arc : 2 * width + 4 * Self.edge
        let period = stroke.dash.reduce(0, +) / Double(max(stroke.dash.count, 1))
        let dashes = period > 0 ? outline.length / period : 0
        let painted = area(outline.width + stroke.width, outline.height + stroke.width)
        return 2 * rows(outline) + (outline.edges + dashes) * end + painted / price(stroke.paint)
    }

    /// Returns the cost of a line of twenty letters, since the text is not known yet.
    private func text(_ font: Font, _ paint: Paint) -> Double {
        let painted = area(20 * font.size, font.size)
        return 200 + painted / Self.pixelsPerUnit.text + painted / price(paint)
    }

    /// Returns the rows of pixels that edges cross; what lies outside the picture costs nothing.
    private func rows(_ outline: Outline) -> Double {
        outline.lengths.reduce(0) { $0 + min($1 * scale, 2 * canvas.height) }
    }

    private func area(_ width: Double, _ height: Double) -> Double {
        min(width * scale, canvas.width) * min(height * scale, canvas.height)
    }

    private func price(_ paint: Paint) -> Double {
        switch paint {
        case .color: Self.pixelsPerUnit.plain
        case .linear: Self.pixelsPerUnit.linear
        case .radial: Self.pixelsPerUnit.radial
        }
    }
}

/// What makes a shape's outline costly, in the shape's own units.
private struct Outline {
    /// Of each line that goes down at all.
    private(set) var lengths: [Double] = []
    /// Of all lines together.
    private(set) var length = 0.0
    /// How many edges it is drawn with, curves being made of several.
    private(set) var edges = 0.0
    let width: Double
    let height: Double

    private static let edgesOfCurve = 8.0

    init(_ box: Box) {
        (width, height) = (box.width, box.height)
        lengths = [box.height, box.height]
        length = 2 * (box.width + box.height)
        edges = 4 * Self.edgesOfCurve
    }

    init(radius: Double) {
        (width, height) = (2 * radius, 2 * radius)
        lengths = Array(repeating: radius * .pi / 2, count: 4)
        length = 2 * .pi * radius
        edges = 4 * Self.edgesOfCurve
    }

    init(_ data: PathData) {
        let bounds = data.bounds
        (width, height) = (bounds?.width ?? 0, bounds?.height ?? 0)
        var pen = Point(x: 0, y: 0)
        var start = pen
        for command in data.commands {
            switch command {
            case .move(let point): (pen, start) = (point, point)
            case .line(let point):
                add(from: pen, to: point)
                edges += 1
                pen = point
            case .cubic(let first, let second, let point):
                add(from: pen, to: first)
                add(from: first, to: second)
                add(from: second, to: point)
                edges += Self.edgesOfCurve
                pen = point
            case .close:
                add(from: pen, to: start)
                edges += 1
                pen = start
            }
        }
    }

    private mutating func add(from start: Point, to end: Point) {
        let (dx, dy) = (end.x - start.x, end.y - start.y)
        let distance = (dx * dx + dy * dy).squareRoot()
        length += distance
        if distance > 0 { lengths.append(distance) }
    }
}
