import SVG

/// The three upper tiers: things earned; and the emblem of nobody.
extension TierEmblem {
    /// A wreath of laurel around a stone.
    static let laurel: [Facet] = {
        var leaf = PathData()
        leaf.move(0, 0)
        leaf.cubic(-6.5, -4, -6.5, -11, 0, -17)
        leaf.cubic(6.5, -11, 6.5, -4, 0, 0)
        leaf.close()
        let branch = (0..<6).flatMap { index -> [Facet] in
            let angle = 176 + 29 * Double(index)
            let place = Transform.rotation(degrees: angle).apply(to: Point(x: 0, y: -25))
            let size = 1 - 0.05 * Double(index)
            return [62.0, 128].enumerated().map { side, lean in
                let turn = Transform.rotation(degrees: angle + lean - 40 + (side == 0 ? 0 : 8))
                let transform = Transform(
                    a: turn.a * size, b: turn.b * size, c: turn.c * size, d: turn.d * size, e: place.x, f: place.y
                )
                return Facet(leaf.transformed(by: transform), .flat(side == 0 ? .high : .base))
            }
        }
        let mirror = Transform(a: -1, b: 0, c: 0, d: 1, e: 0, f: 0)
        let stone: [Point] = .corners((0, -16), (11, 0), (0, 16), (-11, 0))
        return branch + branch.transformed(by: mirror) + .bevel(stone, to: stone.scaled(by: 0.01))
    }()

    /// A fire of three tongues.
    static let flame: [Facet] = {
        var tongue = PathData()
        tongue.move(0, 35)
        tongue.cubic(-18, 35, -29, 23, -29, 8)
        tongue.cubic(-29, -4, -21, -10, -20, -22)
        tongue.cubic(-14, -18, -11, -13, -10, -7)
        tongue.cubic(-9, -20, -4, -28, 3, -36)
        tongue.cubic(4, -26, 10, -19, 13, -9)
        tongue.cubic(16, -12, 18, -15, 18, -20)
        tongue.cubic(25, -11, 29, -1, 29, 9)
        tongue.cubic(29, 23, 18, 35, 0, 35)
        tongue.close()
        func smaller(_ factor: Double) -> PathData {
            tongue.transformed(by: Transform(a: factor, b: 0, c: 0, d: factor, e: 0, f: 31 - 35 * factor))
        }
        return [
            Facet(tongue, .fade(.base, .low, from: -20, to: 35)),
            Facet(smaller(0.68), .fade(.high, .base, from: -16, to: 31)),
            Facet(smaller(0.38), .flat(.glint)),
        ]
    }()

    /// A star of eight rays before a ring.
    static let star: [Facet] = {
        func rays(_ length: Double, waist: Double, turnedBy turn: Double, tone: (Tone) -> Tone) -> [Facet] {
            let outline = (0..<4).flatMap { index -> [Point] in
                let rotation = Transform.rotation(degrees: turn + 90 * Double(index))
                return [Point(x: 0, y: -length), Point(x: waist, y: -waist)].map(rotation.apply)
            }
            return .bevel(outline, to: Array(repeating: Point(x: 0, y: 0), count: 8), tone: tone)
        }
        let outer: [Point] = .ring(48, radius: 25)
        var ring = PathData()
        ring.polygon(outer)
        ring.polygon(outer.scaled(by: 0.82).reversed())
        let heart: [Point] = .ring(8, radius: 7, turnedBy: 22.5)
        return [Facet(ring, .flat(.accent))] + rays(26, waist: 7, turnedBy: 45, tone: \.accented)
            + rays(36, waist: 7.5, turnedBy: 0) { $0 } + .bevel(heart, to: heart.scaled(by: 0.5))
            + [Facet(heart.scaled(by: 0.5), .glint)]
    }()

    /// A blank medal with three dots.
    static let blank: [Facet] = {
        let outline: [Point] = .ring(6, radius: 33)
        let field = outline.scaled(by: 0.86)
        let dots = [-12.0, 0, 12].map { x in
            Facet(.ring(16, radius: 3.6), .base).transformed(by: .translation(x: x, y: 0))
        }
        return .bevel(outline, to: field) + [Facet(field, .deep)] + dots
    }()
}
