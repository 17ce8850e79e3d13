import SVG

extension TemplateBuilder {
    /// Returns the paint of a shape; nil for none.
    ///
    /// `bounds` are those of the shape, for gradients in its units; nil for text, which is not measured yet.
    func paint(
        _ source: PaintSource,
        opacity: Double,
        bounds: Box?,
        _ attributes: AttributeReader
    ) throws(TemplateError) -> Paint? {
        switch source {
        case .none: return nil
        case .color(let color): return .solid(color.opacity(Double(color.alpha) / 255 * opacity))
        case .gradient(let id):
            guard let element = definition(id), element.name != "clipPath" else {
                throw attributes.error(.unknownReference("gradient #\(id)"))
            }
            if bounds == nil, element.attributes["gradientUnits"] != "userSpaceOnUse" {
                throw attributes.error(
                    "fill",
                    "url(#\(id))",
                    should: "a gradient with gradientUnits=\"userSpaceOnUse\""
                )
            }
            let gradient = try gradient(element, bounds: bounds ?? Box(x: 0, y: 0, width: 1, height: 1))
            return gradient.faded(to: opacity)
        }
    }

    /// Returns a gradient in user units.
    func gradient(_ element: MarkupElement, bounds: Box) throws(TemplateError) -> Paint {
        var attributes = AttributeReader(element, file: file)
        let units: GradientUnits = try attributes.choice("gradientUnits") ?? .objectBoundingBox
        if let spread = attributes.take("spreadMethod"), spread != "pad" {
            throw attributes.error("spreadMethod", spread, should: "pad")
        }
        var map = units == .userSpaceOnUse ? Transform.identity : Self.unitSquare(to: bounds)
        if let value = attributes.take("gradientTransform") {
            guard let transform = Transform(svg: value) else {
                throw attributes.error("gradientTransform", value, should: "transforms like rotate(45)")
            }
            map = map.applied(after: transform)
        }
        let stops = try stops(of: element)
        let paint =
            element.name == "linearGradient"
            ? try linear(&attributes, map, stops) : try radial(&attributes, map, stops)
        try attributes.finish()
        return paint
    }

    private enum GradientUnits: String, CaseIterable { case userSpaceOnUse, objectBoundingBox }

    private func linear(
        _ attributes: inout AttributeReader,
        _ map: Transform,
        _ stops: [GradientStop]
    ) throws(TemplateError) -> Paint {
        let (x1, y1) = (try coordinate("x1", &attributes) ?? 0, try coordinate("y1", &attributes) ?? 0)
        let (x2, y2) = (try coordinate("x2", &attributes) ?? 1, try coordinate("y2", &attributes) ?? 0)
        let start = map.apply(to: Point(x: x1, y: y1))
        // Lines of one colour are at right angles to the gradient in its own units, and need not be in the shape's:
        // what counts is the part of the mapped vector at right angles to the mapped lines.
        let (dx, dy) = (x2 - x1, y2 - y1)
        let vector = Point(x: map.a * dx + map.c * dy, y: map.b * dx + map.d * dy)
        let line = Point(x: map.a * -dy + map.c * dx, y: map.b * -dy + map.d * dx)
        let square = line.x * line.x + line.y * line.y
        let share = square > 0 ? (vector.x * line.x + vector.y * line.y) / square : 0
        let end = Point(x: start.x + vector.x - share * line.x, y: start.y + vector.y - share * line.y)
        return .linear(LinearGradient(from: start, to: end, stops: stops))
    }

    private func radial(
        _ attributes: inout AttributeReader,
        _ map: Transform,
        _ stops: [GradientStop]
    ) throws(TemplateError) -> Paint {
        let center = Point(
            x: try coordinate("cx", &attributes) ?? 0.5,
            y: try coordinate("cy", &attributes) ?? 0.5
        )
        let radius = try coordinate("r", &attributes) ?? 0.5
        let (across, down) = (
            (map.a * map.a + map.b * map.b).squareRoot(), (map.c * map.c + map.d * map.d).squareRoot()
        )
        let isRound =
            abs(across - down) <= 1e-6 * max(across, down)
            && abs(map.a * map.c + map.b * map.d) <= 1e-6 * max(across * down, 1e-9)
        guard isRound, radius > 0 else {
            throw attributes.error(
                "r",
                "\(radius)",
                should: "above 0 and the gradient a circle: use gradientUnits=\"userSpaceOnUse\""
            )
        }
        return .radial(RadialGradient(center: map.apply(to: center), radius: radius * across, stops: stops))
    }

    private func coordinate(_ name: String, _ attributes: inout AttributeReader) throws(TemplateError) -> Double? {
        guard let value = attributes.take(name) else { return nil }
        guard let number = AttributeReader.fraction(value) else {
            throw attributes.error(name, value, should: "a number")
        }
        return number
    }

    private func stops(of element: MarkupElement) throws(TemplateError) -> [GradientStop] {
        var stops: [GradientStop] = []
        for child in element.elements {
            var attributes = AttributeReader(child, file: file)
            guard child.name == "stop" else {
                throw attributes.error(.unknownElement(child.name, allowed: ["stop"]))
            }
            let offset = try attributes.fraction("offset") ?? 0
            // What editors show, unless another says what cards do.
            let shown = attributes.take("stop-color") ?? "black"
            let value = attributes.take("data-stop-color") ?? shown
            let color = try Presentation.color(value, "stop-color", attributes, palette)
            let opacity = try attributes.fraction("stop-opacity") ?? 1
            try attributes.finish()
            stops.append(
                GradientStop(
                    max(offset, stops.last?.offset ?? 0),
                    color.opacity(Double(color.alpha) / 255 * opacity)
                )
            )
        }
        guard !stops.isEmpty else {
            throw TemplateError(file, line: element.line, .missingAttribute("stop", element: element.name))
        }
        return stops
    }

    private static func unitSquare(to box: Box) -> Transform {
        Transform(a: box.width, b: 0, c: 0, d: box.height, e: box.x, f: box.y)
    }
}

extension Paint {
    /// Returns the paint with its opacities multiplied by a factor.
    fileprivate func faded(to opacity: Double) -> Paint {
        guard opacity < 1 else { return self }
        func faded(_ stops: [GradientStop]) -> [GradientStop] {
            stops.map { stop in
                GradientStop(
                    stop.offset,
                    AdaptiveColor(
                        dark: stop.color.dark.opacity(Double(stop.color.dark.alpha) / 255 * opacity),
                        light: stop.color.light.opacity(Double(stop.color.light.alpha) / 255 * opacity)
                    )
                )
            }
        }
        switch self {
        case .color(let color): return .color(color.opacity(opacity))
        case .linear(var gradient):
            gradient.stops = faded(gradient.stops)
            return .linear(gradient)
        case .radial(var gradient):
            gradient.stops = faded(gradient.stops)
            return .radial(gradient)
        }
    }
}
