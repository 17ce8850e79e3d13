package import Typography

/// Lines of text of a small picture, collected at ten times their size.
///
/// The whole of it is drawn inside one group scaled to a tenth: browsers with a minimum font size would otherwise
/// blow 11 px text up and over the edge.
package struct EnlargedText {
    private var runs: [Node] = []
    private static let enlargement = 10.0

    /// Collects nothing yet.
    package init() {}

    /// Adds a line and its width in CSS pixels, which it keeps in whatever font the viewer has.
    package mutating func add(
        _ text: String,
        at origin: Point,
        anchor: TextRun.Anchor = .start,
        font: Font,
        width: Double,
        fill: AdaptiveColor,
        isDecorative: Bool = false
    ) {
        guard !text.isEmpty else { return }
        let scale = Self.enlargement
        runs.append(
            .text(
                TextRun(
                    text,
                    at: Point(x: origin.x * scale, y: origin.y * scale),
                    anchor: anchor,
                    font: font.resized(to: font.size * scale),
                    fill: .color(fill),
                    length: (width * scale).rounded(),
                    isDecorative: isDecorative
                )
            )
        )
    }

    /// Everything collected, at its real size; nothing for nothing.
    package var nodes: [Node] {
        runs.isEmpty ? [] : [.group(Group(runs, transform: .scale(1 / Self.enlargement)))]
    }
}
