public import SVG
public import Typography

/// A card with a sentence that says why no rank is shown.
public struct RankNotice: Hashable, Sendable {
    /// The sentence, as `user not found`.
    public var sentence: String
    /// The surroundings.
    public var theme: RankTheme

    /// Makes a notice.
    public init(_ sentence: String, theme: RankTheme = .default) {
        (self.sentence, self.theme) = (sentence, theme)
    }

    /// Returns the picture, as large as a rank card.
    public func document(measuring measurer: some TextMeasuring) -> Document {
        let palette = RankPalette(theme: theme, tier: nil)
        var canvas = Canvas(palette, measurer: measurer)
        canvas.add(TierEmblem(tier: nil), palette)
        let words = Self.fitted(DisplayText(sentence), measurer)
        let leading = words.font.size * 1.4
        let height = Self.labelHeight + leading * Double(words.lines.count)
        let top = (RankCard.size.height - height) / 2
        let left = Self.column.x
        canvas.write(
            "GitHub rank",
            at: Point(x: left, y: top + 10),
            size: 11,
            width: 200,
            minimumSize: 9,
            fill: palette.muted
        )
        let baseline = Point(x: left, y: top + Self.labelHeight + words.font.size)
        canvas.write(words, from: baseline, leading: leading, fill: palette.text)
        return canvas.document(title: "GitHub rank: \(DisplayText(sentence))")
    }

    private static let column = (x: 108.0, width: 272.0)
    private static let labelHeight = 18.0

    /// Returns the sentence on one line if it fits, else on two of about the same width, else smaller on up to four.
    private static func fitted(_ sentence: DisplayText, _ measurer: some TextMeasuring) -> FittedText {
        let large = Font(.dejaVuSans, size: 16, weight: .bold)
        let smaller = large.resized(to: 14)
        let attempts = [
            (large, Fitting(width: column.width, minimumSize: 14)),
            (smaller, Fitting(width: column.width, lines: 2)),
        ]
        for (font, fitting) in attempts {
            let words = fitting.fit(sentence, in: font, by: measurer)
            if !words.isCut { return words }
        }
        return Fitting(width: column.width, lines: 4).fit(sentence, in: large.resized(to: 11), by: measurer)
    }
}
