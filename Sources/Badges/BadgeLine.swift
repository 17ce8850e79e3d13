import Quantities

/// The words of a one-line badge: a label, and what is said about it.
struct BadgeLine {
    /// A cell of the message, with a picture before its text.
    struct Part {
        let icon: Icon?
        let text: String
    }

    let label: String
    let parts: [Part]
    /// The whole of it for readers who cannot see it.
    let title: String
}

extension Badge {
    /// The words of this badge in one line.
    var line: BadgeLine {
        switch content {
        case .notice(let sentence):
            BadgeLine(label: "emblem", parts: [.init(icon: .warning, text: sentence)], title: "Emblem: \(sentence)")
        case .figures(let figures): line(for: figures)
        }
    }

    private func line(for figures: BadgeSummary) -> BadgeLine {
        let level = CompactNumber(figures.level)
        switch variant {
        case .compact:
            return BadgeLine(
                label: "tokens",
                parts: [.init(icon: nil, text: "\(CompactNumber(figures.tokens))")],
                title: "\(figures.owner): \(figures.tokensText)"
            )
        case .streak:
            return BadgeLine(
                label: "streak",
                parts: [.init(icon: .flame, text: figures.streakText)],
                title: "\(figures.owner): streak of \(figures.streakText)"
            )
        case .level:
            return BadgeLine(
                label: figures.levelTitle,
                parts: [.init(icon: .level, text: "Lv \(level)")],
                title: "\(figures.owner): level \(level), \(figures.levelTitle)"
            )
        case .standard, .detailed, .heatmap:
            return BadgeLine(
                label: "AI usage",
                parts: [
                    .init(icon: nil, text: figures.tokensText), .init(icon: .flame, text: figures.streakText),
                    .init(icon: .level, text: "Lv \(level)"),
                ],
                title: "\(figures.owner): \(figures.tokensText), streak of \(figures.streakText), level \(level)"
            )
        }
    }
}
