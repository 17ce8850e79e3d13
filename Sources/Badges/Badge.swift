public import SVG
public import Typography

/// A badge: what it shows and how it looks.
public struct Badge: Hashable, Sendable {
    /// What it is about.
    public enum Content: Hashable, Sendable {
        /// Somebody's numbers.
        case statistics(BadgeSummary)
        /// A sentence in their place: why they cannot be shown.
        case notice(String)
    }

    /// What it is about.
    public var content: Content
    /// Which of the six it is.
    public var variant: BadgeVariant
    /// The look.
    public var style: BadgeStyle
    /// The surroundings.
    public var theme: BadgeTheme
    /// The colour that speaks; nil for ember.
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

    /// The picture.
    ///
    /// Of the documented size for its variant; one line of text that does not fit makes the badge wider, the panels
    /// shrink or shorten their texts.
    public func document(measuring measurer: some TextMeasuring) -> Document {
        let palette = Palette(theme: theme, accent: accent)
        let measures = style.measures
        switch (variant, content) {
        case (.detailed, .statistics(let statistics)):
            return DetailedPanel(statistics: statistics, palette: palette, measures: measures).document(measuring: measurer)
        case (.heatmap, .statistics(let statistics)):
            return HeatmapPanel(statistics: statistics, palette: palette, measures: measures).document(measuring: measurer)
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
