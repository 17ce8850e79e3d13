/// Attributes that several elements have in common.
extension ByteWriter {
    /// Writes an element without content.
    mutating func element(_ name: StaticString, _ attributes: (inout ByteWriter) -> Void) {
        markup("<")
        markup(name)
        attributes(&self)
        markup("/>")
    }

    /// Writes an attribute whose value is known to need no escaping.
    mutating func attribute(_ name: StaticString, _ value: (inout ByteWriter) -> Void) {
        character(UInt8(ascii: " "))
        markup(name)
        markup("=\"")
        value(&self)
        character(UInt8(ascii: "\""))
    }

    /// Writes a rectangle's place and corners.
    mutating func geometry(of box: Box, radius: Double) {
        if box.x != 0 { attribute("x") { $0.number(box.x) } }
        if box.y != 0 { attribute("y") { $0.number(box.y) } }
        attribute("width") { $0.number(box.width) }
        attribute("height") { $0.number(box.height) }
        if radius > 0 { attribute("rx") { $0.number(radius) } }
    }

    /// Writes a circle's place.
    mutating func geometry(center: Point, radius: Double) {
        attribute("cx") { $0.number(center.x) }
        attribute("cy") { $0.number(center.y) }
        attribute("r") { $0.number(radius) }
    }

    /// Writes an outline in relative steps, computed from rounded positions so that no error adds up.
    mutating func outline(_ data: PathData) {
        var pen = (x: 0, y: 0)
        var start = (x: 0, y: 0)
        // Rounding to a hundredth of a pixel is invisible and saves a fifth of an icon's bytes.
        func rounded(_ point: Point) -> (x: Int, y: Int) {
            (10 * Thousandths.of(point.x / 10), 10 * Thousandths.of(point.y / 10))
        }
        for command in data.commands {
            switch command {
            case .move(let point):
                pen = rounded(point)
                start = pen
                markup("M")
                pair(pen)
            case .line(let point):
                let end = rounded(point)
                straight(dx: end.x - pen.x, dy: end.y - pen.y)
                pen = end
            case .cubic(let first, let second, let point):
                markup("c")
                pair(rounded(first), from: pen)
                markup(" ")
                pair(rounded(second), from: pen)
                markup(" ")
                let end = rounded(point)
                pair(end, from: pen)
                pen = end
            case .close:
                markup("z")
                pen = start
            }
        }
    }

    /// Writes a colour that may follow the surroundings.
    mutating func paint(_ color: AdaptiveColor, for property: ColorProperty, definitions: inout Definitions) {
        guard !color.isAdaptive else {
            let name = definitions.colorClass(color, for: property)
            return attribute("class") { $0.written(name) }
        }
        attribute(property.name) { $0.color(color.dark) }
        if color.dark.alpha < 255 {
            attribute(property.opacityName) { $0.number(Double(color.dark.alpha) / 255) }
        }
    }

    /// Writes a rule for a class.
    mutating func rule(_ name: [UInt8], _ declarations: borrowing ByteWriter) {
        markup(".")
        written(name)
        markup("{")
        written(declarations)
        markup("}")
    }

    /// Writes when an animation starts and how long it takes, in seconds.
    mutating func timing(delay: Double, duration: Double) {
        markup(" ")
        number(duration)
        markup("s ease-out ")
        number(delay)
        markup("s backwards")
    }

    private mutating func pair(_ point: (x: Int, y: Int)) {
        thousandths(point.x)
        character(UInt8(ascii: " "))
        thousandths(point.y)
    }

    private mutating func pair(_ point: (x: Int, y: Int), from pen: (x: Int, y: Int)) {
        pair((point.x - pen.x, point.y - pen.y))
    }

    private mutating func straight(dx: Int, dy: Int) {
        if dy == 0 {
            markup("h")
            thousandths(dx)
        } else if dx == 0 {
            markup("v")
            thousandths(dy)
        } else {
            markup("l")
            pair((dx, dy))
        }
    }
}
