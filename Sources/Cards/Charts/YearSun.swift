import SVG

/// The months of a year as rays round a middle that is left free, January at the top and on clockwise.
struct YearSun {
    let months: [Int]

    /// Where the rays begin, as a share of the outer radius.
    private static let innerShare = 0.58

    func nodes(in box: Box, _ palette: CardPalette) -> [Node] {
        let outer = min(box.width, box.height) / 2
        let inner = outer * Self.innerShare
        let counts = (0..<12).map { months.indices.contains($0) ? max(0, months[$0]) : 0 }
        let most = Double(max(counts.max() ?? 0, 1))
        let width = (inner * 2 * .pi / 12 * 0.62).rounded()
        var (idle, active, best) = (PathData(), PathData(), PathData())
        for (month, count) in counts.enumerated() {
            let turn = (Double(month) + 0.5) / 12
            let reach = outer - inner - width
            let length = count > 0 ? max(2, Double(count) / most * reach) : 0.01
            let from = Point(onCircle: box.center, radius: inner + width / 2, turn: turn)
            let to = Point(onCircle: box.center, radius: inner + width / 2 + length, turn: turn)
            if count == 0 {
                idle.segment(from, to)
            } else if Double(count) == most {
                best.segment(from, to)
            } else {
                active.segment(from, to)
            }
        }
        let colors: [(PathData, ThemeColor)] = [(idle, .border), (active, .accent), (best, .hero)]
        return colors.filter { !$0.0.commands.isEmpty }.map { path, color in
            .path(Path(path, stroke: Stroke(.solid(palette[color]), width: width, cap: .round)))
        }
    }
}

extension PathData {
    fileprivate mutating func segment(_ from: Point, _ to: Point) {
        move(from.x, from.y)
        line(to.x, to.y)
    }
}
