import Bytes

/// The definitions that a document refers to by id or class, each written once and named by a hash of its content.
///
/// Documents that are inlined in one page may define the same name, but it then means the same.
struct Definitions: ~Copyable {
    private(set) var markup = ByteWriter(capacity: 0)
    private(set) var rules = ByteWriter(capacity: 0)
    private(set) var lightRules = ByteWriter(capacity: 0)
    private(set) var motions = ByteWriter(capacity: 0)
    /// A document has a handful, and searching these is faster than hashing them.
    private var names: [(definition: Definition, name: [UInt8])] = []
    /// The prefix of every name.
    private let prefix: [UInt8]

    /// Makes empty definitions, whose names begin with `prefix`.
    init(prefix: IDPrefix? = nil) {
        self.prefix = prefix.map { Array("\($0)-".utf8) } ?? []
    }

    private enum Definition: Equatable {
        case linear(LinearGradient)
        case radial(RadialGradient)
        case clip(Clip)
        case color(AdaptiveColor, ColorProperty)
        case motion(Motion)
    }

    /// Returns the id of a linear gradient.
    mutating func id(of gradient: LinearGradient) -> [UInt8] {
        name(of: .linear(gradient)) { definitions in
            var attributes = ByteWriter(capacity: 96)
            attributes.markup(" x1=\"")
            attributes.number(gradient.start.x)
            attributes.markup("\" y1=\"")
            attributes.number(gradient.start.y)
            attributes.markup("\" x2=\"")
            attributes.number(gradient.end.x)
            attributes.markup("\" y2=\"")
            attributes.number(gradient.end.y)
            attributes.markup("\" gradientUnits=\"userSpaceOnUse\"")
            return definitions.gradient("linearGradient", attributes: attributes, stops: gradient.stops)
        }
    }

    /// Returns the id of a radial gradient.
    mutating func id(of gradient: RadialGradient) -> [UInt8] {
        name(of: .radial(gradient)) { definitions in
            var attributes = ByteWriter(capacity: 96)
            attributes.markup(" cx=\"")
            attributes.number(gradient.center.x)
            attributes.markup("\" cy=\"")
            attributes.number(gradient.center.y)
            attributes.markup("\" r=\"")
            attributes.number(gradient.radius)
            attributes.markup("\" gradientUnits=\"userSpaceOnUse\"")
            return definitions.gradient("radialGradient", attributes: attributes, stops: gradient.stops)
        }
    }

    /// Returns the id of a clip.
    mutating func id(of clip: Clip) -> [UInt8] {
        name(of: .clip(clip)) { definitions in
            var shape = ByteWriter(capacity: 128)
            switch clip {
            case .rectangle(let box, let radius):
                shape.element("rect") {
                    $0.geometry(of: box, radius: radius)
                }
            case .circle(let center, let radius):
                shape.element("circle") {
                    $0.geometry(center: center, radius: radius)
                }
            case .path(let data):
                shape.element("path") {
                    $0.attribute("d") { $0.outline(data) }
                }
            }
            return definitions.define("clipPath", attributes: ByteWriter(capacity: 0), content: shape)
        }
    }

    /// Returns the class that sets a property to a colour that follows `prefers-color-scheme`.
    mutating func colorClass(_ color: AdaptiveColor, for property: ColorProperty) -> [UInt8] {
        name(of: .color(color, property)) { definitions in
            let dark = Self.declaration(of: color.dark, for: property)
            let light = Self.declaration(of: color.light, for: property)
            let name = definitions.name(hashing: dark, light)
            definitions.rules.rule(name, dark)
            definitions.lightRules.rule(name, light)
            return name
        }
    }

    /// Returns the class that animates a group.
    mutating func motionClass(_ motion: Motion) -> [UInt8] {
        name(of: .motion(motion)) { definitions in
            var frames = ByteWriter(capacity: 64)
            var timing = ByteWriter(capacity: 64)
            switch motion {
            case .fadeIn(let delay, let duration):
                frames.markup("{from{opacity:0}}")
                timing.timing(delay: delay, duration: duration)
            case .grow(let x, let delay, let duration):
                frames.markup("{from{transform:scaleX(0)}}")
                timing.timing(delay: delay, duration: duration)
                timing.markup(";transform-origin:")
                timing.number(x)
                timing.markup("px 0")
            }
            let name = definitions.name(hashing: frames, timing)
            definitions.motions.markup("@keyframes ")
            definitions.motions.written(name)
            definitions.motions.written(frames)
            definitions.motions.markup(".")
            definitions.motions.written(name)
            definitions.motions.markup("{animation:")
            definitions.motions.written(name)
            definitions.motions.written(timing)
            definitions.motions.markup("}")
            return name
        }
    }

    private mutating func gradient(
        _ element: StaticString,
        attributes: borrowing ByteWriter,
        stops: [GradientStop]
    ) -> [UInt8] {
        var content = ByteWriter(capacity: 64 * stops.count)
        for stop in stops {
            content.element("stop") {
                $0.attribute("offset") { $0.number(stop.offset) }
                $0.paint(stop.color, for: .stopColor, definitions: &self)
            }
        }
        return define(element, attributes: attributes, content: content)
    }

    private mutating func define(
        _ element: StaticString,
        attributes: borrowing ByteWriter,
        content: borrowing ByteWriter
    ) -> [UInt8] {
        let name = name(hashing: attributes, content)
        markup.markup("<")
        markup.markup(element)
        markup.markup(" id=\"")
        markup.written(name)
        markup.markup("\"")
        markup.written(attributes)
        markup.markup(">")
        markup.written(content)
        markup.markup("</")
        markup.markup(element)
        markup.markup(">")
        return name
    }

    private mutating func name(
        of definition: Definition,
        making make: (inout Definitions) -> [UInt8]
    ) -> [UInt8] {
        if let known = names.first(where: { $0.definition == definition }) { return known.name }
        let made = make(&self)
        names.append((definition, made))
        return made
    }

    private static func declaration(of color: Color, for property: ColorProperty) -> ByteWriter {
        var text = ByteWriter(capacity: 48)
        text.markup(property.name)
        text.markup(":")
        text.color(color)
        text.markup(";")
        text.markup(property.opacityName)
        text.markup(":")
        text.number(Double(color.alpha) / 255)
        return text
    }

    /// Returns the prefix, a letter and eight hex digits of the FNV-1a hash of the content, which is thus named alike
    /// everywhere.
    private func name(hashing first: borrowing ByteWriter, _ second: borrowing ByteWriter) -> [UInt8] {
        var hash: UInt64 = 0xCBF2_9CE4_8422_2325
        first.buffer.forEach { hash = (hash ^ UInt64($0)) &* 0x100_0000_01B3 }
        second.buffer.forEach { hash = (hash ^ UInt64($0)) &* 0x100_0000_01B3 }
        hash ^= hash >> 32
        var name = [UInt8](repeating: UInt8(ascii: "e"), count: 9)
        for place in 1...8 {
            let digit = UInt8(truncatingIfNeeded: hash >> UInt64(32 - 4 * place) & 15)
            name[place] = digit < 10 ? 48 + digit : 87 + digit
        }
        return prefix + name
    }
}

/// A property that takes a colour.
enum ColorProperty: Hashable {
    case fill, stroke, stopColor

    var name: StaticString {
        switch self {
        case .fill: "fill"
        case .stroke: "stroke"
        case .stopColor: "stop-color"
        }
    }

    var opacityName: StaticString {
        switch self {
        case .fill: "fill-opacity"
        case .stroke: "stroke-opacity"
        case .stopColor: "stop-opacity"
        }
    }
}
