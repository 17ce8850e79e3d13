package import Typography

/// A picture in the making: a surface, shapes above it, and lines of text above all shapes.
package struct Canvas<Measurer: TextMeasuring> {
    private let size: Size
    private let surface: [Node]
    private let measurer: Measurer
    private var shapes: [Node] = []
    private var text = EnlargedText()

    /// Begins a picture of `size` on a surface, its texts measured by `measurer`.
    package init(size: Size, surface: [Node], measurer: Measurer) {
        (self.size, self.surface, self.measurer) = (size, surface, measurer)
    }

    /// Adds a shape above those that are there.
    package mutating func add(_ node: Node) { shapes.append(node) }

    /// Writes a line that is at most `width` wide: what does not fit shrinks to `minimumSize` and is then cut short.
    ///
    /// - Parameters:
    ///   - line: what to write.
    ///   - origin: where its baseline begins, ends or has its middle, as `anchor` says.
    ///   - size: the size of the font.
    ///   - weight: the weight of the font.
    ///   - anchor: which part of the line `origin` is.
    ///   - width: the room there is.
    ///   - minimumSize: the smallest size of the font; nil for three quarters of `size`.
    ///   - fill: the colour.
    /// - Returns: how wide the line is.
    @discardableResult
    package mutating func write(
        _ line: String,
        at origin: Point,
        size: Double,
        weight: Font.Weight = .regular,
        anchor: TextRun.Anchor = .start,
        width: Double,
        minimumSize: Double? = nil,
        fill: AdaptiveColor
    ) -> Double {
        let font = Font(.dejaVuSans, size: size, weight: weight)
        let fitting = Fitting(width: width, minimumSize: minimumSize ?? size * 0.75)
        let fitted = fitting.fit(DisplayText(line), in: font, by: measurer)
        text.add(
            fitted.lines.first ?? "",
            at: origin,
            anchor: anchor,
            font: fitted.font,
            width: fitted.width,
            fill: fill
        )
        return fitted.width
    }

    /// Writes lines for which room was found, the baseline of the first beginning at `origin`, `leading` apart.
    package mutating func write(_ paragraph: FittedText, from origin: Point, leading: Double, fill: AdaptiveColor) {
        for (index, line) in paragraph.lines.enumerated() {
            text.add(
                line,
                at: Point(x: origin.x, y: origin.y + leading * Double(index)),
                font: paragraph.font,
                width: measurer.width(of: line, in: paragraph.font),
                fill: fill
            )
        }
    }

    /// Returns the picture.
    package func document(title: String, detail: String? = nil) -> Document {
        Document(size: size, title: title, detail: detail, nodes: surface + shapes + text.nodes)
    }
}
