import Foundation
import SVG

extension TemplateBuilder {
    /// Returns the shape of a shape element.
    func shape(
        _ name: String,
        _ attributes: inout AttributeReader,
        _ style: Presentation
    ) throws(TemplateError) -> Node {
        switch name {
        case "rect":
            let box = try box(&attributes)
            let radius = try radius(&attributes, in: box)
            let (fill, stroke) = try paints(style, bounds: box, attributes)
            return .rectangle(Rectangle(box, radius: radius, fill: fill, stroke: stroke))
        case "circle":
            let center = try center(&attributes)
            let radius = try attributes.length("r")
            let bounds = Box(x: center.x - radius, y: center.y - radius, width: 2 * radius, height: 2 * radius)
            let (fill, stroke) = try paints(style, bounds: bounds, attributes)
            return .circle(Circle(center: center, radius: radius, fill: fill, stroke: stroke))
        default:
            let data = try outline(name, &attributes)
            let bounds = data.bounds ?? Box(x: 0, y: 0, width: 0, height: 0)
            let (fill, stroke) = try paints(style, bounds: bounds, attributes)
            return .path(
                Path(data, fill: name == "line" ? nil : fill, fillRule: style.fillRule, stroke: stroke)
            )
        }
    }

    /// Takes a position and a size.
    func box(_ attributes: inout AttributeReader) throws(TemplateError) -> Box {
        Box(
            x: try attributes.number("x") ?? 0,
            y: try attributes.number("y") ?? 0,
            width: try attributes.length("width"),
            height: try attributes.length("height")
        )
    }

    /// Returns a picture that is embedded as Base64.
    func image(_ attributes: inout AttributeReader) throws(TemplateError) -> EmbeddedImage {
        let box = try box(&attributes)
        let ratio = attributes.take("preserveAspectRatio")
        guard ratio == "none" else {
            throw attributes.error(
                "preserveAspectRatio",
                ratio ?? "",
                should: "none: pictures are stretched to their box"
            )
        }
        let linked = attributes.take("xlink:href")
        guard let address = attributes.take("href") ?? linked else {
            throw attributes.error(.missingAttribute("href", element: "image"))
        }
        for (format, start) in [(EmbeddedImage.Format.png, [0x89, 0x50, 0x4E, 0x47]), (.jpeg, [0xFF, 0xD8, 0xFF])] {
            let prefix = "data:image/\(format.rawValue);base64,"
            guard address.hasPrefix(prefix) else { continue }
            let text = String(address.dropFirst(prefix.count))
            guard let data = Data(base64Encoded: text, options: .ignoreUnknownCharacters),
                data.starts(with: start.map { UInt8($0) })
            else { break }
            do {
                let file = Array(data)
                return EmbeddedImage(box, format: try pictures.format(of: file), bytes: file)
            } catch {
                throw attributes.error("href", String(address.prefix(32)), should: "a picture, but is \(error)")
            }
        }
        throw attributes.error(
            "href",
            String(address.prefix(32)),
            should: "data:image/png;base64,… or data:image/jpeg;base64,…"
        )
    }

    private func outline(_ name: String, _ attributes: inout AttributeReader) throws(TemplateError) -> PathData {
        var data = PathData()
        switch name {
        case "path":
            let text = try attributes.required("d")
            do throws(PathDataError) {
                data = try PathData(svg: text)
            } catch {
                throw attributes.error("d", text, should: "path data, but is \(error)")
            }
        case "ellipse":
            data.ellipse(
                center: try center(&attributes),
                radii: Size(width: try attributes.length("rx"), height: try attributes.length("ry"))
            )
        case "line":
            data.move(try attributes.number("x1") ?? 0, try attributes.number("y1") ?? 0)
            data.line(try attributes.number("x2") ?? 0, try attributes.number("y2") ?? 0)
        case "polygon": data.polygon(try points(&attributes))
        case "polyline":
            for (index, point) in try points(&attributes).enumerated() {
                if index == 0 { data.move(point.x, point.y) } else { data.line(point.x, point.y) }
            }
        default:
            throw attributes.error(
                .unknownElement(name, allowed: Self.drawn.filter { !["g", "text", "image"].contains($0) })
            )
        }
        return data
    }

    private func points(_ attributes: inout AttributeReader) throws(TemplateError) -> [Point] {
        let text = try attributes.required("points")
        var scanner = GeometryScanner(text)
        let numbers = scanner.numbers()
        guard scanner.isAtEnd(), numbers.count.isMultiple(of: 2), numbers.count >= 4 else {
            throw attributes.error("points", text, should: "pairs of numbers")
        }
        return stride(from: 0, to: numbers.count, by: 2).map { Point(x: numbers[$0], y: numbers[$0 + 1]) }
    }

    private func center(_ attributes: inout AttributeReader) throws(TemplateError) -> Point {
        Point(x: try attributes.number("cx") ?? 0, y: try attributes.number("cy") ?? 0)
    }

    private func radius(_ attributes: inout AttributeReader, in box: Box) throws(TemplateError) -> Double {
        let (rx, ry) = (try attributes.number("rx"), try attributes.number("ry"))
        if let rx, let ry, rx != ry { throw attributes.error("ry", "\(ry)", should: "the same as rx") }
        let radius = rx ?? ry ?? 0
        guard radius >= 0 else { throw attributes.error("rx", "\(radius)", should: "0 or more") }
        return min(radius, box.width / 2, box.height / 2)
    }

    private func paints(
        _ style: Presentation,
        bounds: Box,
        _ attributes: AttributeReader
    ) throws(TemplateError) -> (fill: Paint?, stroke: Stroke?) {
        let fill = try paint(style.fill, opacity: style.fillOpacity, bounds: bounds, attributes)
        let line = try paint(style.stroke, opacity: style.strokeOpacity, bounds: bounds, attributes)
        guard let line, style.strokeWidth > 0 else { return (fill, nil) }
        return (
            fill, Stroke(line, width: style.strokeWidth, cap: style.cap, join: style.join, dash: style.dash)
        )
    }
}
