internal import Cairo
internal import SVG

/// A background that fills the whole picture with a linear gradient.
///
/// Cairo takes longer for such a ground than for all the rest of a card. Along each row the colours are those of the
/// row above, shifted; so one long row is computed and copied. Colours between two steps of 8 bits are mixed by letting
/// the rounding error go on along that row, which no eye sees and which repeats, as compression likes.
struct GradientField {
    private let start: Point
    private let end: Point
    private let stops: [(offset: Double, color: Cairo.Color)]

    /// Makes a background of a rectangle; nil if it is rounded, stroked, smaller than the picture, of one colour or
    /// transparent, or has hard edges between its colours, which need Cairo's antialiasing.
    init?(_ rectangle: Rectangle, _ size: Size, _ surroundings: Surroundings) {
        guard rectangle.radius == 0, rectangle.stroke == nil, case .linear(let gradient) = rectangle.fill,
            rectangle.box.x <= 0, rectangle.box.y <= 0, rectangle.box.maxX >= size.width,
            rectangle.box.maxY >= size.height
        else { return nil }
        stops = gradient.stops.map { ($0.offset, surroundings.color($0.color)) }
        (start, end) = (gradient.start, gradient.end)
        guard stops.count >= 2, stops.allSatisfy({ $0.color.alpha >= 1 && (0...1).contains($0.offset) }),
            [start.x, start.y, end.x, end.y].allSatisfy({ $0.magnitude < 100_000 }), isGentle
        else { return nil }
    }

    /// Whether no channel changes by more than four of its 256 steps per unit of length.
    private var isGentle: Bool {
        let (dx, dy) = (end.x - start.x, end.y - start.y)
        let length = (dx * dx + dy * dy).squareRoot()
        guard length >= 1 else { return false }
        return zip(stops, stops.dropFirst()).allSatisfy { first, second in
            let (from, to) = (first.color, second.color)
            let change = [from.red - to.red, from.green - to.green, from.blue - to.blue].map(\.magnitude).max() ?? 0
            return second.offset >= first.offset && 255 * change <= 4 * (second.offset - first.offset) * length
        }
    }

    /// Fills a surface with the background of a picture drawn at a scale.
    func fill(_ surface: ImageSurface, scale: Double) {
        let (dx, dy) = (end.x - start.x, end.y - start.y)
        let square = dx * dx + dy * dy
        let (across, down) = (dx / square / scale, dy / square / scale)
        let origin = -(start.x * dx + start.y * dy) / square + (across + down) / 2
        if down.magnitude <= 4 * across.magnitude {
            fillShifted(surface, origin, across, shift: down / across)
        } else {
            fillRows(surface, origin, across, down)
        }
    }

    /// Fills rows with parts of one long row; each row starts `shift` pixels further along it than the one above.
    private func fillShifted(_ surface: ImageSurface, _ origin: Double, _ across: Double, shift: Double) {
        let (width, height) = (surface.width, surface.height)
        let reach = shift * Double(height - 1)
        let first = Int(min(reach, 0).rounded(.down))
        let count = width + Int(reach.magnitude.rounded(.up)) + 1
        let long = colors(count) { origin + Double($0 + first) * across }
        surface.updateRows { y, row in
            let offset = Int((shift * Double(y)).rounded()) - first
            let part = long.span.extracting(offset..<(offset + width))
            for x in 0..<width { row[x] = part[x] }
        }
    }

    /// Rows of a steep gradient: each is a cutting from a column's colours, moved along it by whole pixels.
    private func fillRows(_ surface: ImageSurface, _ origin: Double, _ across: Double, _ down: Double) {
        let (width, height) = (surface.width, surface.height)
        let shift = across / down
        let reach = shift * Double(width - 1)
        let first = Int(min(reach, 0).rounded(.down))
        let column = colors(height + Int(reach.magnitude.rounded(.up)) + 1) { origin + Double($0 + first) * down }
        let offsets = (0..<width).map { Int((shift * Double($0)).rounded()) - first }
        surface.updateRows { y, row in
            for x in 0..<width { row[x] = column[y + offsets[x]] }
        }
    }

    /// Returns opaque pixels for positions along the gradient; rounding errors are carried to the next pixel.
    private func colors(_ count: Int, at place: (Int) -> Double) -> [UInt32] {
        var errors = (red: 0.5, green: 0.5, blue: 0.5)
        func step(_ value: Double, _ error: inout Double) -> UInt32 {
            let wanted = value * 255 + error
            let level = min(max(wanted.rounded(.down), 0), 255)
            error = min(max(wanted - level, 0), 1)
            return UInt32(level)
        }
        return (0..<count).map { index in
            let color = color(at: place(index))
            let red = step(color.red, &errors.red)
            let green = step(color.green, &errors.green)
            let blue = step(color.blue, &errors.blue)
            return 0xFF00_0000 | red << 16 | green << 8 | blue
        }
    }

    private func color(at offset: Double) -> Cairo.Color {
        guard let next = stops.firstIndex(where: { $0.offset > offset }) else {
            return stops[stops.count - 1].color
        }
        guard next > 0 else { return stops[0].color }
        let (from, to) = (stops[next - 1], stops[next])
        let share = (offset - from.offset) / (to.offset - from.offset)
        return Cairo.Color(
            red: from.color.red + (to.color.red - from.color.red) * share,
            green: from.color.green + (to.color.green - from.color.green) * share,
            blue: from.color.blue + (to.color.blue - from.color.blue) * share
        )
    }
}
