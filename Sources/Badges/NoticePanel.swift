import SVG
import Typography

/// A panel with a sentence that says why no numbers are shown.
struct NoticePanel {
    let sentence: String
    let size: Size
    let palette: Palette
    let measures: StyleMeasures

    private static let iconSide = 22.0
    private static let gap = 12.0

    func document(measuring measurer: some TextMeasuring) -> Document {
        var panel = Canvas(panelOf: size, palette: palette, measures: measures, measurer: measurer)
        let room = size.width - 2 * 24 - Self.iconSide - Self.gap
        let font = Font(.dejaVuSans, size: 14, weight: .bold)
        let width = min(room, measurer.width(of: sentence, in: font))
        let start = (size.width - width - Self.iconSide - Self.gap) / 2
        panel.add(
            .path(
                Path(
                    Icon.warning.outline(
                        at: Point(x: start, y: (size.height - Self.iconSide) / 2 - 1),
                        side: Self.iconSide
                    ),
                    fill: .color(palette.accentText),
                    fillRule: .evenodd
                )
            )
        )
        panel.write(
            sentence,
            at: Point(x: start + Self.iconSide + Self.gap, y: size.height / 2 + 5),
            size: 14,
            weight: .bold,
            width: room,
            fill: palette.text
        )
        return panel.document(title: "Emblem: \(sentence)")
    }
}
