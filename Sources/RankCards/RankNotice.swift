public import SVG
public import Typography

/// A card that says in words why there is no rank to show, or not yet.
public struct RankNotice: Hashable, Sendable {
    /// What is to be said, as `user not found`.
    public var sentence: String
    /// The surroundings.
    public var theme: RankTheme

    /// Makes a notice.
    public init(_ sentence: String, theme: RankTheme = .default) {
        (self.sentence, self.theme) = (sentence, theme)
    }

    /// The picture, of a rank card's size.
    public func document(measuring measurer: some TextMeasuring) -> Document {
        let palette = RankPalette(theme: theme, tier: nil)
        var frame = CardFrame(palette: palette, measurer: measurer)
        frame.add(TierEmblem(tier: nil))
        frame.write("GitHub rank", at: Point(x: 108, y: 44), size: 11, width: 276, fill: palette.muted)
        frame.writeParagraph(
            sentence,
            at: Point(x: 108, y: 70),
            size: 16,
            weight: .bold,
            width: 272,
            minimumSize: 12,
            fill: palette.text
        )
        return frame.document(title: "GitHub rank: \(sentence)")
    }
}
