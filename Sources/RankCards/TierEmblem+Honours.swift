import SVG

/// The emblems of the three upper tiers, and the blank one.
extension TierEmblem {
    /// A laurel wreath around a gem.
    static let laurel: [Facet] = {
        var leaf = PathData()
        leaf.move(0, 0)
        leaf.cubic(-5.4, -4, -5.4, -11, 0, -16.5)
        leaf.cubic(5.4, -11, 5.4, -4, 0, 0)
        leaf.close()
        // A leaf on either side of the twig, and one at its end.
        let branch = (0..<6).flatMap { index -> [Facet] in
            let place = 172 + 27 * Double(index)
            let size = 0.94 - 0.05 * Double(index)
            let foot = Transform.rotation(degrees: place).apply(to: Point(x: 0, y: -25.5))
            let leaves = index == 5 ? [(112.0, Tone.glint)] : [(140.0, .base), (66.0, .high)]
            return leaves.map { lean, tone in
                let turn = Transform.rotation(degrees: place + lean).applied(after: .scale(size))
                return Facet(leaf.transformed(by: turn.moved(x: foot.x, y: foot.y)), .flat(tone))
            }
        }
        let mirror = Transform(a: -1, b: 0, c: 0, d: 1, e: 0, f: 0)
        let stone: [Point] = .corners((0, -17), (11.5, 0), (0, 17), (-11.5, 0))
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
        let circle: [Point] = .ring(48, radius: 25)
        let ring = PathData.frame(circle, around: circle.scaled(by: 0.82))
        let heart: [Point] = .ring(4, radius: 7.5)
        return [Facet(ring, .flat(.accent))] + rays(27, waist: 7, turnedBy: 45, tone: \.accented)
            + rays(36, waist: 7.5, turnedBy: 0) { $0 } + [
                Facet(heart, .accentLow), Facet(heart.scaled(by: 0.7), .accentHigh),
            ]
    }()

    /// A blank medal with three dots.
    static let blank: [Facet] = {
        let outline: [Point] = .ring(6, radius: 31)
        let dots = [-11.0, 0, 11].map { x in
            Facet(.ring(16, radius: 3.4), .base).transformed(by: .translation(x: x, y: 0))
        }
        return .openBevel(outline, to: outline.scaled(by: 0.84)) + dots
    }()
}
