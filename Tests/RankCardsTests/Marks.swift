import SVG
import Typography

/// What a document draws, taken apart for the tests: runs of text and corner points of shapes, in the document's units.
struct Marks {
    /// A run with the box it stands in.
    struct Line {
        let run: TextRun
        let box: Box
    }

    private(set) var lines: [Line] = []
    private(set) var points: [Point] = []
    private(set) var motions: [Motion] = []

    init(_ document: Document) {
        collect(document.nodes, .identity)
    }

    private mutating func collect(_ nodes: [Node], _ transform: Transform) {
        for node in nodes {
            switch node {
            case .group(let group):
                if let motion = group.motion { motions.append(motion) }
                collect(group.children, transform.applied(after: group.transform))
            case .text(let run): lines.append(Line(run: run, box: Self.box(of: run, transform.a)))
            case .rectangle(let rectangle): add(rectangle.box, rectangle.stroke, transform)
            case .circle(let circle):
                let (center, radius) = (circle.center, circle.radius)
                let box = Box(x: center.x - radius, y: center.y - radius, width: 2 * radius, height: 2 * radius)
                add(box, circle.stroke, transform)
            case .path(let path): points += path.data.transformed(by: transform).commands.flatMap(Self.points)
            case .copies(let copies):
                points += copies.combined.transformed(by: transform).commands.flatMap(Self.points)
            case .image(let image): add(image.box, nil, transform)
            }
        }
    }

    private mutating func add(_ box: Box, _ stroke: Stroke?, _ transform: Transform) {
        let seen = box.inset(by: -(stroke?.width ?? 0) / 2)
        points += [Point(x: seen.x, y: seen.y), Point(x: seen.maxX, y: seen.maxY)].map(transform.apply)
    }

    private static func points(of command: PathData.Command) -> [Point] {
        switch command {
        case .move(let point), .line(let point): [point]
        case .cubic(let first, let second, let end): [first, second, end]
        case .close: []
        }
    }

    private static func box(of run: TextRun, _ scale: Double) -> Box {
        let width = (run.length ?? 0) * scale
        let origin = Point(x: run.origin.x * scale, y: run.origin.y * scale)
        let start: Double
        switch run.anchor {
        case .start: start = origin.x
        case .middle: start = origin.x - width / 2
        case .end: start = origin.x - width
        }
        let size = run.font.size * scale
        return Box(x: start, y: origin.y - size * 0.8, width: width, height: size)
    }
}
