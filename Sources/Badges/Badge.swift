public import SVG
public import Typography

/// A badge: what it shows and how it looks.
public struct Badge: Hashable, Sendable {
    /// What the badge shows.
    public enum Content: Hashable, Sendable {
        /// The numbers of a user.
        case statistics(BadgeSummary)
        /// A sentence that says why there are no numbers.
        case notice(String)
    }

    /// What the badge shows.
    public var content: Content
    /// Which numbers are shown, and how they are arranged.
    public var variant: BadgeVariant
    /// The shape of the badge and its letters.
    public var style: BadgeStyle
    /// The surroundings.
    public var theme: BadgeTheme
    /// The accent colour; nil for ember.
    public var accent: Color?

    /// Makes a badge.
    public init(
        _ content: Content,
        variant: BadgeVariant = .standard,
        style: BadgeStyle = .flat,
        theme: BadgeTheme = .dark,
        accent: Color? = nil
    ) {
        (self.content, self.variant, self.style, self.theme, self.accent) = (content, variant, style, theme, accent)
    }

    /// Returns the picture of the badge.
    ///
    /// It has the size that is documented for its variant, but a one-line badge grows wider with its text. Panels
    /// shrink or shorten texts that do not fit.
    public func document(measuring measurer: some TextMeasuring) -> Document {
        let palette = Palette(theme: theme, accent: accent)
        let measures = style.measures
        switch (variant, content) {
        case (.detailed, .statistics(let statistics)):
            return DetailedPanel(statistics: statistics, palette: palette, measures: measures).document(
                measuring: measurer
            )
        case (.heatmap, .statistics(let statistics)):
            return HeatmapPanel(statistics: statistics, palette: palette, measures: measures).document(
                measuring: measurer
            )
        case (.detailed, .notice(let sentence)), (.heatmap, .notice(let sentence)):
            return NoticePanel(
                sentence: sentence,
                size: variant.documentedSize,
                palette: palette,
                measures: measures
            ).document(measuring: measurer)
        case (.compact, _), (.standard, _), (.streak, _), (.level, _):
            return OneLineBadge(
                line: line,
                minimumWidth: variant.documentedSize.width,
                palette: palette,
                measures: measures
            ).document(measuring: measurer)
        }
    }
}
