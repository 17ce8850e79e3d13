import SVG

/// The emblems of the three middle tiers.
extension TierEmblem {
    /// Three crystals on one root.
    static let crystals: [Facet] = {
        func crystal(height: Double, width: Double) -> [Facet] {
            let shoulder = -height + width * 1.15
            let (left, ridge, right) = (-width, -width * 0.3, width)
            return [
                Facet(.corners((left, 0), (left, shoulder), (ridge, shoulder + 4), (ridge, 5)), .high),
                Facet(.corners((ridge, 5), (ridge, shoulder + 4), (right, shoulder), (right, 0)), .low),
                Facet(.corners((left, shoulder), (0, -height), (ridge, shoulder + 4)), .glint),
                Facet(.corners((ridge, shoulder + 4), (0, -height), (right, shoulder)), .base),
            ]
        }
        let sides = [(-31.0, 45.0), (31.0, 45.0)].flatMap { angle, height in
            crystal(height: height, width: 8.5)
                .transformed(by: .rotation(degrees: angle).moved(x: angle / 5, y: 26))
        }
        let root: [Point] = .mirrored((0, 22), (17, 25), (11, 33), (0, 35))
        return sides + crystal(height: 62, width: 11.5).transformed(by: .translation(x: 0, y: 27))
            + .bevel(root, to: root.scaled(by: 0.4, dy: 17))
    }()

    /// A stone in emerald cut, from above.
    static let emerald: [Facet] = {
        let outline: [Point] = .mirrored((15, -34), (28, -20), (28, 20), (15, 34))
        let step = outline.scaled(by: 0.74)
        let table = outline.scaled(by: 0.48)
        let shine: [Point] = .corners((-7.2, -16.3), (2, -16.3), (-13.4, 3), (-13.4, -9.6))
        return .bevel(outline, to: step) + .bevel(step, to: table) + [Facet(table, .high), Facet(shine, .glint)]
    }()

    /// A brilliant, from the side.
    static let brilliant: [Facet] = {
        let outline: [Point] = .mirrored((19, -27), (35, -8), (0, 34))
        return [
            Facet(outline, .base),
            Facet(.corners((-19, -27), (-35, -8), (-13, -8)), .glint),
            Facet(.corners((-19, -27), (0, -27), (-13, -8)), .base),
            Facet(.corners((0, -27), (13, -8), (-13, -8)), .high),
            Facet(.corners((0, -27), (19, -27), (13, -8)), .glint),
            Facet(.corners((19, -27), (35, -8), (13, -8)), .base),
            Facet(.corners((-35, -8), (-13, -8), (0, 34)), .base),
            Facet(.corners((-13, -8), (13, -8), (0, 34)), .high),
            Facet(.corners((13, -8), (35, -8), (0, 34)), .low),
        ]
    }()
}
