import SVG

/// The emblems of the four lower tiers.
extension TierEmblem {
    /// A cog around a bolt, worn: one tooth is broken.
    static let cog: [Facet] = {
        let teeth = 8
        let wheel = (0..<teeth).flatMap { index -> [Point] in
            let tip = index == 1 ? 28.5 : 34.0
            let tooth: [Point] = .corners((-10, -25.5), (-6.8, -tip), (6.8, index == 1 ? -26 : -tip), (10, -25.5))
            let turn = Transform.rotation(degrees: 360 * Double(index) / Double(teeth))
            return tooth.map(turn.apply)
        }
        let bolt: [Point] = .ring(6, radius: 13, turnedBy: 30)
        return .bevel(wheel, to: wheel.scaled(by: 0.84))
            + [Facet(wheel.scaled(by: 0.84), .low), Facet(.ring(24, radius: 17.5), .deep)]
            + .bevel(bolt, to: bolt.scaled(by: 0.66)) + [Facet(bolt.scaled(by: 0.66), .base)]
    }()

    /// A shield with two chevrons.
    static let shield: [Facet] = {
        let outline: [Point] = .mirrored((0, -34), (13, -29), (29, -28), (28, -2), (20, 17), (0, 35))
        let field = outline.scaled(by: 0.8)
        let half: [Point] = .corners((0, -27.2), (-10.4, -23.2), (-23.2, -22.4), (-22.4, -1.6), (-16, 13.6), (0, 28))
        let chevron: [Point] = .corners((0, -14), (-15, -2), (-15, 7), (0, -5))
        return .bevel(outline, to: field) + .folded(half, .low, .deep) + .folded(chevron, .glint, .high)
            + .folded(chevron.scaled(by: 0.86, dy: 14), .high, .base)
    }()

    /// Two swords, crossed.
    static let swords: [Facet] = {
        let blade: [Point] = .corners((0, -45), (-5.6, -36), (-5.2, 13), (0, 13))
        let guardHalf: [Point] = .corners((0, 12), (-13, 9.5), (-14, 14), (0, 18))
        let grip: [Point] = .corners((0, 17), (-3, 17), (-3, 29), (0, 29))
        let pommel: [Point] = .ring(8, radius: 5.2)
        let sword: [Facet] =
            .folded(blade, .glint, .base) + .folded(grip, .low, .deep) + .folded(guardHalf, .high, .low)
            + [Facet].bevel(pommel, to: pommel.scaled(by: 0.3)).transformed(by: .translation(x: 0, y: 32))
        let left = Transform.rotation(degrees: -43).moved(x: 1, y: 3)
        let right = Transform.rotation(degrees: 43).moved(x: -1, y: 3)
        return sword.transformed(by: left) + sword.transformed(by: right)
    }()

    /// A crown of three points with jewels.
    static let crown: [Facet] = {
        let side: [Point] = .corners((-33, -15), (-15, 1), (-13, 18), (-26, 18))
        let middle: [Point] = .corners((0, -27), (0, 18), (-13, 18), (-15, 1))
        let band: [Point] = .mirrored((25, 20), (23.5, 31))
        let jewel: [Point] = .ring(4, radius: 4.2)
        let pearl: [Point] = .ring(12, radius: 4.6)
        let pearls = [(-33.0, -17.0), (0, -29.5), (33, -17)].flatMap { x, y in
            ([Facet(pearl, .base)] + [Facet(pearl.scaled(by: 0.62, dy: -0.8), .glint)] as [Facet])
                .transformed(by: .translation(x: x, y: y))
        }
        let pieces: [Facet] =
            .folded(side, .high, .low) + .folded(middle, .glint, .base)
            + [Facet(band, .base), Facet(.mirrored((25, 20), (24.6, 23)), .high)]
            + [-14.0, 0, 14].flatMap { x in
                [Facet(jewel, .deep).transformed(by: .translation(x: x, y: 26))]
            } + pearls
        return pieces.transformed(by: .scale(0.94))
    }()
}
