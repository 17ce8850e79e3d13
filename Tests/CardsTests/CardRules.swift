import Cards
import SVG
import Typography

/// The rules of good cards, as far as code can judge a picture by its tree.
struct CardRules {
    let document: Document
    let format: CardFormat
    /// Whose card it is: names have sizes of their own.
    let owner: String
    let measurer: TextMeasurer

    /// A run with where its ink is.
    struct PlacedRun {
        let run: TextRun
        /// From the capitals' top to the descenders' bottom.
        let box: Box
        /// How many shapes lie below it.
        let depth: Int
    }

    /// A shape with what it covers.
    struct PlacedShape {
        let paint: Paint
        let covers: (Point) -> Bool
        let bounds: Box
    }

    private(set) var runs: [PlacedRun] = []
    private(set) var shapes: [PlacedShape] = []

    init(_ document: Document, format: CardFormat, owner: String, measurer: TextMeasurer) {
        (self.document, self.format, self.owner, self.measurer) = (document, format, owner, measurer)
        for node in document.nodes { place(node, .identity) }
    }

    /// Everything that breaks a rule, in words.
    var complaints: [String] {
        marginComplaints + sizeComplaints + contrastComplaints + overlapComplaints + cropComplaints + cutComplaints
    }

    /// Nothing but background within 60 px of an edge; a story's text between y 250 and 1670.
    private var marginComplaints: [String] {
        let safe = Box(x: 0, y: 0, width: format.size.width, height: format.size.height).inset(by: 60)
        let text = format == .story ? Box(x: safe.x, y: 250, width: safe.width, height: 1420) : safe
        let outside = shapes.dropFirst().filter { !safe.contains($0.bounds) }.map { "a shape at \($0.bounds)" }
        return outside + runs.filter { !text.contains($0.box) }.map { "“\($0.run.text)” at \($0.box)" }
    }

    private var sizeComplaints: [String] {
        var complaints: [String] = []
        let sizes = Set(runs.map(\.run.font.size))
        if sizes.count > 4 { complaints.append("sizes \(sizes.sorted())") }
        if Set(runs.map(\.run.font.weight)).count > 2 { complaints.append("more than two weights") }
        if let least = sizes.min(), least < 28 { complaints.append("text of \(least)") }
        guard let hero = sizes.max() else { return ["no text"] }
        if !(120...180).contains(hero) { complaints.append("a hero of \(hero)") }
        let next = runs.filter { $0.run.font.size < hero && !isName($0.run.text) }.map(\.run.font.size).max() ?? 0
        if hero < 2.5 * next { complaints.append("a hero of \(hero) beside \(next)") }
        return complaints
    }

    /// 7:1 for the hero and the name, 4.5:1 for other text, against the worst of what lies behind.
    private var contrastComplaints: [String] {
        let hero = runs.map(\.run.font.size).max() ?? 0
        return runs.compactMap { placed in
            let wanted = placed.run.font.size == hero || isName(placed.run.text) ? 7.0 : 4.5
            let contrast = worstContrast(of: placed)
            return contrast < wanted ? "“\(placed.run.text)” has \(contrast):1" : nil
        }
    }

    private var overlapComplaints: [String] {
        runs.indices.flatMap { first in
            runs.indices.filter { $0 > first && runs[first].box.overlaps(runs[$0].box) }.map {
                "“\(runs[first].run.text)” touches “\(runs[$0].run.text)”"
            }
        }
    }

    /// A square cut from the middle of a wide card still shows the hero or the name.
    private var cropComplaints: [String] {
        guard format == .standard else { return [] }
        let hero = runs.map(\.run.font.size).max() ?? 0
        let kept = runs.contains {
            ($0.run.font.size == hero || isName($0.run.text)) && $0.box.x >= 285 && $0.box.maxX <= 915
        }
        return kept ? [] : ["neither hero nor name survives a square crop"]
    }

    /// Figures are never shortened, only names and what is said about them.
    private var cutComplaints: [String] {
        runs.filter { $0.run.font.size >= 44 && $0.run.text.hasSuffix("…") && !isName($0.run.text) }
            .map { "“\($0.run.text)” is cut" }
    }

    private func isName(_ text: String) -> Bool {
        owner.contains(text.hasSuffix("…") ? String(text.dropLast()) : text)
    }

    private func worstContrast(of placed: PlacedRun) -> Double {
        var worst = 21.0
        for column in 0...8 {
            for row in 0...2 {
                let point = Point(
                    x: placed.box.x + placed.box.width * Double(column) / 8,
                    y: placed.box.y + placed.box.height * Double(row) / 2
                )
                let behind = color(at: point, below: placed.depth)
                let letters = placed.run.fill.color(at: point).over(behind)
                worst = min(worst, letters.contrast(with: behind))
            }
        }
        return worst
    }

    private func color(at point: Point, below depth: Int) -> Color {
        shapes.prefix(depth).filter { $0.covers(point) }
            .reduce(Color.black) { $1.paint.color(at: point).over($0) }
    }

    private mutating func place(_ node: Node, _ transform: Transform) {
        switch node {
        case .group(let group):
            let inner = transform.applied(after: group.transform)
            let first = shapes.count
            for child in group.children { place(child, inner) }
            if let clip = group.clip { clipShapes(from: first, to: clip.outline.transformed(by: inner)) }
        case .rectangle(let rectangle):
            add(rectangle.outline, rectangle.fill, rectangle.stroke, transform)
        case .circle(let circle): add(circle.outline, circle.fill, circle.stroke, transform)
        case .path(let path): add(path.data, path.fill, path.stroke, transform)
        case .copies(let copies): add(copies.combined, .color(copies.fill), nil, transform)
        case .image(let image):
            var outline = PathData()
            outline.rectangle(image.box)
            add(outline, .solid(.white), nil, transform)
        case .text(let run): add(run, transform)
        }
    }

    private mutating func add(_ data: PathData, _ fill: Paint?, _ stroke: Stroke?, _ transform: Transform) {
        let outline = data.transformed(by: transform)
        guard let bounds = outline.bounds else { return }
        let scale = abs(transform.a * transform.d - transform.b * transform.c).squareRoot()
        if let fill {
            let polygon = Polygon(outline)
            shapes.append(
                PlacedShape(
                    paint: fill.transformed(by: transform),
                    covers: { bounds.contains($0) && polygon.contains($0) },
                    bounds: bounds
                )
            )
        }
        if let stroke {
            let reach = bounds.inset(by: -stroke.width * scale / 2)
            shapes.append(PlacedShape(paint: stroke.paint, covers: { _ in false }, bounds: reach))
        }
    }

    private mutating func clipShapes(from first: Int, to outline: PathData) {
        let polygon = Polygon(outline)
        guard let clip = outline.bounds else { return }
        for index in first..<shapes.count {
            let shape = shapes[index]
            shapes[index] = PlacedShape(
                paint: shape.paint,
                covers: { shape.covers($0) && polygon.contains($0) },
                bounds: shape.bounds.intersection(clip)
            )
        }
    }

    private mutating func add(_ run: TextRun, _ transform: Transform) {
        guard !run.isDecorative, !run.text.isEmpty else { return }
        let width = measurer.width(of: run.text, in: run.font) - run.font.letterSpacing
        let x =
            switch run.anchor {
            case .start: run.origin.x
            case .middle: run.origin.x - width / 2
            case .end: run.origin.x - width
            }
        let size = run.font.size
        let hasDescenders = run.text.contains {
            !"ABCDEFGHIKLMNOPRSTUVWXYZabcdefhiklmnorstuvwxz0123456789.%+ ".contains($0)
        }
        let corner = transform.apply(to: Point(x: x, y: run.origin.y - 0.727 * size))
        runs.append(
            PlacedRun(
                run: run,
                box: Box(
                    x: corner.x,
                    y: corner.y,
                    width: width,
                    height: size * (hasDescenders ? 0.93 : 0.735)
                ),
                depth: shapes.count
            )
        )
    }
}
