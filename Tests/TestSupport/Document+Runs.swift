public import SVG
public import Typography

extension Document {
    /// Where the runs of text that fulfil a condition may leave ink, in the document's units.
    public func boxes(ofRuns condition: (TextRun) -> Bool, measuring measurer: TextMeasurer) -> [Box] {
        Self.runs(in: nodes, .identity).filter { condition($0.run) }.map { run, transform in
            let width = run.length ?? measurer.width(of: run.text, in: run.font)
            let share: Double =
                switch run.anchor {
                case .start: 0
                case .middle: 0.5
                case .end: 1
                }
            let (size, left) = (run.font.size, run.origin.x - width * share)
            return Self.box(
                around: Box(x: left - size / 4, y: run.origin.y - size * 1.2, width: width + size / 2, height: size * 1.6),
                transform
            )
        }
    }

    private static func runs(in nodes: [Node], _ transform: Transform) -> [(run: TextRun, transform: Transform)] {
        nodes.flatMap { node -> [(run: TextRun, transform: Transform)] in
            switch node {
            case .text(let run): [(run, transform)]
            case .group(let group): runs(in: group.children, transform.applied(after: group.transform))
            case .rectangle, .circle, .path, .image: []
            }
        }
    }

    private static func box(around box: Box, _ transform: Transform) -> Box {
        let corners = [(box.x, box.y), (box.maxX, box.y), (box.x, box.maxY), (box.maxX, box.maxY)].map {
            transform.apply(to: Point(x: $0.0, y: $0.1))
        }
        let (xs, ys) = (corners.map(\.x), corners.map(\.y))
        let (left, top) = (xs.min() ?? 0, ys.min() ?? 0)
        return Box(x: left, y: top, width: (xs.max() ?? 0) - left, height: (ys.max() ?? 0) - top)
    }
}
