internal import Cairo
internal import Recency
internal import SVG
internal import Typography

/// Paints one document's nodes on a surface, in order.
struct NodePainter {
    let surface: ImageSurface
    let context: DrawingContext
    let surroundings: Surroundings
    let shapes: RecentlyUsed<PaintedShape.Key, PaintedShape>
    let measurer: TextMeasurer
    let images: RecentImages

    init(
        _ surface: ImageSurface,
        _ measurer: TextMeasurer,
        _ images: RecentImages,
        _ shapes: RecentlyUsed<PaintedShape.Key, PaintedShape>,
        _ surroundings: Surroundings
    ) throws(CairoError) {
        self.surface = surface
        self.measurer = measurer
        self.images = images
        self.shapes = shapes
        self.surroundings = surroundings
        context = try DrawingContext(surface)
    }

    func paint(_ document: Document, scale: Double) throws(CairoError) {
        try context.transform(Transform.scale(scale).matrix)
        var nodes = document.nodes[...]
        if case .rectangle(let ground) = nodes.first, let field = GradientField(ground, document.size, surroundings) {
            field.fill(surface, scale: scale)
            nodes = nodes.dropFirst()
        }
        for node in nodes { try paint(node, opacity: 1, isDirect: true) }
    }

    /// Paints a node with its colours at an opacity; `isDirect` if it is painted on the surface itself, unclipped.
    private func paint(_ node: Node, opacity: Double, isDirect: Bool) throws(CairoError) {
        if let key = key(of: node, opacity) { return try lay(key) }
        switch node {
        case .group(let group): try paint(group, opacity, isDirect)
        case .rectangle, .circle, .path: try paintOutline(node, opacity)
        case .copies(let copies): try paint(copies, opacity, isDirect)
        case .text(let run): try paint(run, opacity)
        case .image(let image):
            guard let picture = images[image] else { return }
            let box = image.box
            try context.group(opacity: opacity) { () throws(CairoError) in
                try context.draw(picture, x: box.x, y: box.y, width: box.width, height: box.height)
            }
        }
    }

    /// Paints a rectangle, a circle or a path.
    func paintOutline(_ node: Node, _ opacity: Double) throws(CairoError) {
        switch node {
        case .rectangle(let rectangle):
            try shape(rectangle.fill, rectangle.stroke, opacity) { add(rectangle.box, radius: rectangle.radius) }
        case .circle(let circle):
            try shape(circle.fill, circle.stroke, opacity) { add(circle.center, radius: circle.radius) }
        case .path(let path):
            let rule: Cairo.FillRule =
                switch path.fillRule {
                case .nonzero: .nonZero
                case .evenodd: .evenOdd
                }
            try shape(path.fill, path.stroke, rule: rule, opacity) { add(path.data) }
        case .group, .copies, .text, .image: return
        }
    }

    private func paint(_ group: Group, _ opacity: Double, _ isDirect: Bool) throws(CairoError) {
        let opacity = opacity * min(max(group.opacity, 0), 1)
        // A transform that cannot be inverted shows nothing.
        guard opacity > 0, group.transform.matrix.inverse != nil else { return }
        try context.scoped { () throws(CairoError) in
            try context.transform(group.transform.matrix)
            if let clip = group.clip { try self.clip(clip) }
            if opacity == 1 || group.paintsOnce {
                for child in group.children {
                    try paint(child, opacity: opacity, isDirect: isDirect && group.clip == nil)
                }
            } else {
                try context.group(opacity: opacity) { () throws(CairoError) in
                    for child in group.children { try paint(child, opacity: 1, isDirect: false) }
                }
            }
        }
    }

    private func clip(_ clip: Clip) throws(CairoError) {
        context.clearPath()
        switch clip {
        case .rectangle(let box, let radius): add(box, radius: radius)
        case .circle(let center, let radius): add(center, radius: radius)
        case .path(let data): add(data)
        }
        try context.clip()
    }

    func shape(
        _ fill: SVG.Paint?,
        _ stroke: SVG.Stroke?,
        rule: Cairo.FillRule = .nonZero,
        _ opacity: Double,
        _ path: () -> Void
    ) throws(CairoError) {
        context.clearPath()
        path()
        if let fill {
            try context.fill(surroundings.paint(fill, opacity: opacity), rule: rule, keepingPath: stroke != nil)
        }
        if let stroke { try context.stroke(surroundings.paint(stroke.paint, opacity: opacity), stroke.line) }
        context.clearPath()
    }

    private func paint(_ run: TextRun, _ opacity: Double) throws(CairoError) {
        let text = DisplayText(run.text).string
        guard !text.isEmpty, run.font.size > 0 else { return }
        measurer.note(text)
        let matrix = context.matrix
        let area = (matrix.a * matrix.d - matrix.b * matrix.c).magnitude
        try context.draw(
            text,
            in: run.font.style,
            by: measurer.shaper,
            x: run.origin.x,
            baseline: run.origin.y,
            anchor: run.anchor.cairo,
            length: run.length,
            isOutlined: run.font.size * area.squareRoot() < Self.smallText,
            keepsColors: text.hasColors,
            paint: surroundings.paint(run.fill, opacity: opacity)
        )
    }

    /// The font size in pixels below which letters on whole pixels look uneven.
    private static let smallText = 24.0
}

extension NodePainter {
    private func add(_ box: Box, radius: Double) {
        let radius = min(radius, box.width / 2, box.height / 2)
        guard radius > 0 else {
            return context.rectangle(x: box.x, y: box.y, width: box.width, height: box.height)
        }
        let quarter = Double.pi / 2
        let centers = [
            (box.maxX - radius, box.y + radius), (box.maxX - radius, box.maxY - radius),
            (box.x + radius, box.maxY - radius), (box.x + radius, box.y + radius),
        ]
        context.startSubpath()
        for (index, center) in centers.enumerated() {
            let start = Double(index - 1) * quarter
            context.arc(centerX: center.0, centerY: center.1, radius: radius, from: start, to: start + quarter)
        }
        context.closePath()
    }

    private func add(_ center: Point, radius: Double) {
        guard radius > 0 else { return }
        context.startSubpath()
        context.arc(centerX: center.x, centerY: center.y, radius: radius, from: 0, to: 2 * .pi)
        context.closePath()
    }

    func add(_ data: PathData) {
        for command in data.commands {
            switch command {
            case .move(let point): context.move(toX: point.x, y: point.y)
            case .line(let point): context.line(toX: point.x, y: point.y)
            case .cubic(let first, let second, let end):
                context.curve(x1: first.x, y1: first.y, x2: second.x, y2: second.y, toX: end.x, y: end.y)
            case .close: context.closePath()
            }
        }
    }
}

extension Group {
    /// Whether the group paints one shape at most, whose colours can then carry the group's opacity.
    fileprivate var paintsOnce: Bool {
        guard children.count == 1, let child = children.first else { return children.isEmpty }
        return switch child {
        case .group: true
        case .rectangle(let shape): shape.fill == nil || shape.stroke == nil
        case .circle(let shape): shape.fill == nil || shape.stroke == nil
        case .path(let shape): shape.fill == nil || shape.stroke == nil
        case .copies, .text, .image: true
        }
    }
}

extension String {
    /// Whether a colour font may draw a part of the text.
    fileprivate var hasColors: Bool {
        unicodeScalars.contains { scalar in
            scalar.properties.isEmojiPresentation || scalar == "\u{FE0F}"
                || (scalar.value >= 0x3000 && scalar.properties.isEmoji)
        }
    }
}
