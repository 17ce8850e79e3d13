import SVG
import Typography

/// The owner's picture in a circle, or the first letter of the name where there is none.
struct AvatarPicture: Chart {
    let owner: CardOwner

    /// The height of Inter's capitals, as a fraction of the font size.
    private static let capitalHeight = 0.727

    func nodes(in box: Box, _ drawing: ChartDrawing<some TextMeasuring>) -> [Node] {
        let radius = min(box.width, box.height) / 2
        let center = box.center
        let square = Box(x: center.x - radius, y: center.y - radius, width: 2 * radius, height: 2 * radius)
        guard let avatar = owner.avatar else { return monogram(in: square, drawing) }
        let image = EmbeddedImage(avatar.box(covering: square), format: avatar.format, bytes: avatar.bytes)
        // A disc behind transparent pictures, and a ring around those as dark or light as the card.
        let ground = Circle(center: center, radius: radius, fill: .solid(drawing.palette[.surface]))
        let line = max(2, (radius * 0.03).rounded())
        let ring = Circle(
            center: center,
            radius: radius - line / 2,
            stroke: Stroke(.solid(drawing.palette[.border]), width: line)
        )
        return [
            .circle(ground),
            .group(Group([.image(image)], clip: .circle(center: center, radius: radius - 0.5), isDecorative: true)),
            .circle(ring),
        ]
    }

    private func monogram(in square: Box, _ drawing: ChartDrawing<some TextMeasuring>) -> [Node] {
        let palette = drawing.palette
        let radius = square.width / 2
        let disc = LinearGradient(
            from: Point(x: square.x, y: square.y),
            to: Point(x: square.maxX, y: square.maxY),
            stops: [GradientStop(0, palette[.accentEnd]), GradientStop(1, palette[.accent])]
        )
        let circle = Node.circle(Circle(center: square.center, radius: radius, fill: .linear(disc)))
        let name = DisplayText(owner.name).string
        guard let first = name.first(where: { $0.isLetter || $0.isNumber }) ?? name.first else { return [circle] }
        let font = Fitting(width: radius * 1.3, minimumSize: radius * 0.5).fit(
            DisplayText(first.uppercased()),
            in: Font(.inter, size: (radius * 0.96).rounded(), weight: .bold),
            by: drawing.measurer
        )
        let letter = TextRun(
            font.lines.first ?? "",
            at: Self.origin(of: font, centeredOn: square.center, drawing.measurer),
            anchor: .middle,
            font: font.font,
            fill: .solid(palette[.accent].mixed(with: palette[.accentEnd], fraction: 0.5).legibleText),
            isDecorative: true
        )
        return [circle, .text(letter)]
    }

    /// Returns the origin of a letter that is centred at a point.
    ///
    /// Capitals and digits are centred by their common height, whatever tails or accents they have. Other letters are
    /// centred by their ink.
    private static func origin(
        of letter: FittedText,
        centeredOn center: Point,
        _ measurer: some TextMeasuring
    ) -> Point {
        guard let text = letter.lines.first, let first = text.first else { return center }
        if first.isUppercase || first.isASCII && first.isNumber {
            return Point(x: center.x, y: center.y + letter.font.size * capitalHeight / 2)
        }
        let middle = measurer.inkMiddle(of: text, in: letter.font)
        return Point(x: center.x + letter.width / 2 - middle.x, y: center.y - middle.y)
    }
}
