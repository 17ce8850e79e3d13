import SVG

/// A face of an emblem, in the emblem's units: 72 across, the origin in the middle, y downwards.
struct Facet {
    /// How the face is shaded.
    enum Finish {
        /// One shade all over.
        case flat(Tone)
        /// From one shade at the top of the piece to another at its bottom.
        case fade(Tone, Tone, from: Double, to: Double)
    }

    let outline: PathData
    let finish: Finish

    init(_ outline: PathData, _ finish: Finish) {
        (self.outline, self.finish) = (outline, finish)
    }

    init(_ points: [Point], _ tone: Tone) {
        var outline = PathData()
        outline.polygon(points)
        self.init(outline, .flat(tone))
    }

    /// Returns the node of the face.
    func node(_ palette: RankPalette) -> Node {
        switch finish {
        case .flat(let tone): .path(Path(outline, fill: .color(palette[tone])))
        case .fade(let first, let last, let top, let bottom):
            .path(
                Path(
                    outline,
                    fill: .linear(
                        LinearGradient(
                            from: Point(x: 0, y: top),
                            to: Point(x: 0, y: bottom),
                            stops: [GradientStop(0, palette[first]), GradientStop(1, palette[last])]
                        )
                    )
                )
            )
        }
    }

    /// Returns the face moved, turned or scaled.
    func transformed(by transform: Transform) -> Facet {
        Facet(outline.transformed(by: transform), finish)
    }
}

extension [Facet] {
    /// Returns sloping faces between an outline and a smaller one with as many corners, each shaded by its direction.
    ///
    /// One shape lies under all of them, so that no seams show between them.
    static func bevel(_ outer: [Point], to inner: [Point], tone: (Tone) -> Tone = { $0 }) -> [Facet] {
        [Facet(outer, tone(.base))] + faces(outer, to: inner, tone: tone)
    }

    /// Returns sloping faces that leave the inside open.
    static func openBevel(_ outer: [Point], to inner: [Point]) -> [Facet] {
        [Facet(.frame(outer, around: inner), .flat(.base))] + faces(outer, to: inner) { $0 }
    }

    private static func faces(_ outer: [Point], to inner: [Point], tone: (Tone) -> Tone) -> [Facet] {
        let count = Swift.min(outer.count, inner.count)
        return (0..<count).map { index in
            let next = (index + 1) % count
            let (dx, dy) = (outer[next].x - outer[index].x, outer[next].y - outer[index].y)
            let length = Swift.max((dx * dx + dy * dy).squareRoot(), 0.001)
            let face = [outer[index], outer[next], inner[next], inner[index]]
            // Corners run clockwise on the screen, so the outside is on the left.
            return Facet(face, tone(Tone(facing: (dy / length, -dx / length))))
        }
    }

    /// Returns the left half of a symmetric face in one shade, and its mirror image in another.
    static func folded(_ left: [Point], _ tone: Tone, _ mirrored: Tone) -> [Facet] {
        [Facet(left, tone), Facet(left.map { Point(x: -$0.x, y: $0.y) }, mirrored)]
    }

    /// Returns the faces moved, turned or scaled.
    func transformed(by transform: Transform) -> [Facet] { map { $0.transformed(by: transform) } }
}

extension PathData {
    /// Adds the subpaths of another outline.
    mutating func append(_ other: PathData) {
        for command in other.commands {
            switch command {
            case .move(let point): move(point.x, point.y)
            case .line(let point): line(point.x, point.y)
            case .cubic(let first, let second, let end): cubic(first.x, first.y, second.x, second.y, end.x, end.y)
            case .close: close()
            }
        }
    }

    /// Returns the space between an outline and a smaller one.
    static func frame(_ outer: [Point], around inner: [Point]) -> PathData {
        var frame = PathData()
        frame.polygon(outer)
        frame.polygon(inner.reversed())
        return frame
    }
}

extension [Point] {
    /// Makes corners of pairs of coordinates.
    static func corners(_ pairs: (Double, Double)...) -> [Point] {
        pairs.map { Point(x: $0.0, y: $0.1) }
    }

    /// Makes the corners of a symmetric outline of those of its right half, clockwise from the top.
    static func mirrored(_ pairs: (Double, Double)...) -> [Point] {
        let right = pairs.map { Point(x: $0.0, y: $0.1) }
        let left = right.reversed().filter { $0.x != 0 }.map { Point(x: -$0.x, y: $0.y) }
        return right + left
    }

    /// Returns the corners of a regular polygon, clockwise.
    static func ring(_ count: Int, radius: Double, turnedBy degrees: Double = 0) -> [Point] {
        (0..<count).map { index in
            Transform.rotation(degrees: degrees + 360 * Double(index) / Double(count))
                .apply(to: Point(x: 0, y: -radius))
        }
    }

    /// Returns the corners scaled from the origin.
    func scaled(by factor: Double, dy: Double = 0) -> [Point] {
        map { Point(x: $0.x * factor, y: $0.y * factor + dy) }
    }
}
