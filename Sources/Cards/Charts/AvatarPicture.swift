import SVG
import Typography

/// The owner's picture in a circle, or the first letter of the name where there is none.
struct AvatarPicture {
    let owner: CardOwner

    /// The height of Inter's capitals in sizes of the font.
    private static let capitalHeight = 0.727

    func nodes(in box: Box, _ drawing: ChartDrawing<some TextMeasuring>) -> [Node] {
        let radius = min(box.width, box.height) / 2
        let center = box.center
        let square = Box(x: center.x - radius, y: center.y - radius, width: 2 * radius, height: 2 * radius)
        guard let avatar = owner.avatar else { return monogram(in: square, drawing) }
        let image = EmbeddedImage(square, format: avatar.format, bytes: avatar.bytes)
        // A ground below, so that a picture that nobody can draw leaves a disc and no hole.
        let ground = Circle(center: center, radius: radius, fill: .solid(drawing.palette[.surface]))
        return [
            .circle(ground),
            .group(Group([.image(image)], clip: .circle(center: center, radius: radius), isDecorative: true)),
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
            at: Point(x: square.center.x, y: square.center.y + font.font.size * Self.capitalHeight / 2),
            anchor: .middle,
            font: font.font,
            fill: .solid(palette[.accent].mixed(with: palette[.accentEnd], fraction: 0.5).legibleText),
            isDecorative: true
        )
        return [circle, .text(letter)]
    }
}
