import SVG
import Typography
import Usage

/// The emblem of a rarity: a coin, a cut gem, a star of blades or a crowned sun, distinct by shape alone.
struct RarityEmblem: Chart {
    let rarity: Rarity

    /// Draws the emblem in the middle of a box.
    func nodes(in box: Box, _ drawing: ChartDrawing<some TextMeasuring>) -> [Node] {
        let palette = drawing.palette
        let side = min(box.width, box.height)
        // Drawn in a square of 200 about the origin.
        let place = Transform(
            a: side / 200,
            b: 0,
            c: 0,
            d: side / 200,
            e: box.center.x,
            f: box.center.y
        )
        let ink = Ink(palette)
        let nodes =
            switch rarity {
            case .common: Self.coin(ink)
            case .rare: Self.gem(ink)
            case .epic: Self.star(ink)
            case .legendary: Self.sun(ink)
            }
        return [.group(Group(nodes, transform: place, isDecorative: true))]
    }

    /// The shades of one metal or stone.
    private struct Ink {
        let dark: Color, base: Color, light: Color, shine: Color, ground: Color

        init(_ palette: CardPalette) {
            base = palette[.accent]
            light = palette[.accentEnd]
            dark = base.mixed(with: .black, fraction: 0.42)
            shine = light.mixed(with: .white, fraction: 0.55)
            ground = palette[.groundEnd]
        }

        /// Returns a gradient from the upper left to the lower right of the emblem.
        func metal(_ from: Color, _ to: Color) -> Paint {
            .linear(
                LinearGradient(
                    from: Point(x: -70, y: -90),
                    to: Point(x: 70, y: 90),
                    stops: [GradientStop(0, from), GradientStop(1, to)]
                )
            )
        }
    }

    private static let middle = Point(x: 0, y: 0)

    private static func filled(_ points: [Point], _ paint: Paint) -> Node {
        var path = PathData()
        path.polygon(points)
        return .path(Path(path, fill: paint))
    }

    /// Draws a round coin with a milled rim and a chevron.
    private static func coin(_ ink: Ink) -> [Node] {
        var notches = PathData()
        for index in 0..<48 {
            let turn = Double(index) / 48
            let (from, to) = (
                Point(onCircle: middle, radius: 84, turn: turn), Point(onCircle: middle, radius: 92, turn: turn)
            )
            notches.move(from.x, from.y)
            notches.line(to.x, to.y)
        }
        var chevron = PathData()
        for y in [-26.0, 12] {
            chevron.polygon([
                Point(x: 0, y: y - 16), Point(x: 40, y: y + 18), Point(x: 28, y: y + 32), Point(x: 0, y: y + 8),
                Point(x: -28, y: y + 32), Point(x: -40, y: y + 18),
            ])
        }
        return [
            .circle(Circle(center: middle, radius: 98, fill: ink.metal(ink.light, ink.dark))),
            .path(Path(notches, stroke: Stroke(.solid(ink.dark), width: 4, cap: .round))),
            .circle(Circle(center: middle, radius: 78, fill: ink.metal(ink.dark, ink.base))),
            .circle(
                Circle(center: middle, radius: 70, stroke: Stroke(.solid(ink.light.opacity(0.5)), width: 2))
            ),
            .path(Path(chevron, fill: ink.metal(ink.shine, ink.light))),
        ]
    }

    /// Draws a brilliant from the side: a table, a crown and a pavilion of facets.
    private static func gem(_ ink: Ink) -> [Node] {
        let top = [-56.0, -18, 18, 56].map { Point(x: $0, y: -74) }
        let girdle = [-98.0, -42, 0, 42, 98].map { Point(x: $0, y: -22) }
        let tip = Point(x: 0, y: 94)
        let crown: [([Point], Color)] = [
            ([top[0], girdle[0], girdle[1]], ink.base),
            ([top[0], girdle[1], top[1]], ink.light),
            ([top[1], girdle[1], girdle[2]], ink.base.mixed(with: ink.light, fraction: 0.5)),
            ([top[1], girdle[2], top[2]], ink.shine),
            ([top[2], girdle[2], girdle[3]], ink.light),
            ([top[2], girdle[3], top[3]], ink.base.mixed(with: ink.light, fraction: 0.4)),
            ([top[3], girdle[3], girdle[4]], ink.base.mixed(with: ink.dark, fraction: 0.4)),
        ]
        let pavilion: [([Point], Color)] = [
            ([girdle[0], girdle[1], tip], ink.base.mixed(with: ink.dark, fraction: 0.25)),
            ([girdle[1], girdle[2], tip], ink.base.mixed(with: ink.light, fraction: 0.65)),
            ([girdle[2], girdle[3], tip], ink.base),
            ([girdle[3], girdle[4], tip], ink.dark),
        ]
        // One shape below all facets, so that no seams show between them.
        let outline = [top[0], top[3], girdle[4], tip, girdle[0]]
        return [filled(outline, .solid(ink.base))]
            + (crown + pavilion).map { filled($0.0, .solid($0.1)) }
            + [sparkle(at: Point(x: 80, y: -80), reach: 18, ink), sparkle(at: Point(x: -84, y: 40), reach: 13, ink)]
    }

    /// Draws eight blades, long and short in turn, each with a light and a dark side.
    private static func star(_ ink: Ink) -> [Node] {
        var nodes: [Node] = []
        for (reach, waist, offset, shades) in [
            (78.0, 40.0, 0.125, (ink.base.mixed(with: ink.dark, fraction: 0.3), ink.dark)),
            (99.0, 40.0, 0.0, (ink.light, ink.base)),
        ] {
            for blade in 0..<4 {
                let turn = Double(blade) / 4 + offset
                let tip = Point(onCircle: middle, radius: reach, turn: turn)
                let (left, right) = (
                    Point(onCircle: middle, radius: waist, turn: turn - 0.125),
                    Point(onCircle: middle, radius: waist, turn: turn + 0.125)
                )
                nodes.append(filled([middle, left, tip], .solid(shades.0)))
                nodes.append(filled([middle, tip, right], .solid(shades.1)))
            }
        }
        let heart = (0..<4).map { Point(onCircle: middle, radius: 24, turn: Double($0) / 4) }
        nodes.append(filled(heart, ink.metal(.white, ink.shine)))
        return nodes
    }

    /// Draws a sun of rays with a disc, and a crown in it.
    private static func sun(_ ink: Ink) -> [Node] {
        var rays = PathData()
        for index in 0..<24 {
            let turn = Double(index) / 24
            let reach = index.isMultiple(of: 2) ? 99.0 : 84
            rays.polygon([
                Point(onCircle: middle, radius: 62, turn: turn - 1 / 60),
                Point(onCircle: middle, radius: reach, turn: turn),
                Point(onCircle: middle, radius: 62, turn: turn + 1 / 60),
            ])
        }
        let crown = [
            Point(x: -40, y: 24), Point(x: -46, y: -22), Point(x: -22, y: -4), Point(x: 0, y: -38),
            Point(x: 22, y: -4), Point(x: 46, y: -22), Point(x: 40, y: 24),
        ]
        var jewels = PathData()
        for point in [crown[1], crown[3], crown[5]] {
            jewels.ellipse(center: Point(x: point.x, y: point.y - 2), radii: Size(width: 6, height: 6))
        }
        var band = PathData()
        band.roundedRectangle(Box(x: -40, y: 29, width: 80, height: 9), radius: 3)
        return [
            .path(Path(rays, fill: ink.metal(ink.light, ink.base))),
            .circle(Circle(center: middle, radius: 70, fill: ink.metal(ink.shine, ink.base))),
            .circle(
                Circle(
                    center: middle,
                    radius: 62,
                    fill: ink.metal(ink.base, ink.dark),
                    stroke: Stroke(.solid(ink.light), width: 2)
                )
            ),
            filled(crown, ink.metal(.white, ink.light)), .path(Path(jewels, fill: .solid(ink.shine))),
            .path(Path(band, fill: ink.metal(ink.shine, ink.light))),
        ]
    }

    /// Draws a sparkle of four thin points.
    private static func sparkle(at center: Point, reach: Double, _ ink: Ink) -> Node {
        filled(
            (0..<8).map {
                Point(
                    onCircle: center,
                    radius: $0.isMultiple(of: 2) ? reach : reach * 0.24,
                    turn: Double($0) / 8
                )
            },
            .solid(ink.shine.contrast(with: ink.ground) >= 3 ? ink.shine : ink.base)
        )
    }
}
