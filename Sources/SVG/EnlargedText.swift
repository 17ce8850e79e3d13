package import Typography

/// Collects the lines of text of a small picture at ten times their size.
///
/// They are drawn in one group that is scaled to a tenth, because browsers with a minimum font size would enlarge
/// text of 11 px.
package struct EnlargedText {
    private var runs: [Node] = []
    private static let enlargement = 10.0

    /// Makes an empty collection.
    package init() {}

    /// Adds a line with its width in CSS pixels, which viewers keep whatever their font.
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

    /// The collected lines at their real size; empty if there are none.
    package var nodes: [Node] {
        runs.isEmpty ? [] : [.group(Group(runs, transform: .scale(1 / Self.enlargement)))]
    }
}
