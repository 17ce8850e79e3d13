import Quantities

/// The words of a one-line badge: a label and a message.
struct BadgeLine {
    /// A cell of the message, with a picture before its text.
    struct Part {
        let icon: Icon?
        let text: String
    }

    let label: String
    let parts: [Part]
    /// The same in words, for screen readers.
    let title: String
}

extension Badge {
    /// The words of this badge as one line.
    var line: BadgeLine {
        switch content {
        case .notice(let sentence):
            BadgeLine(label: "emblem", parts: [.init(icon: .warning, text: sentence)], title: "Emblem: \(sentence)")
        case .statistics(let statistics): line(for: statistics)
        }
    }

    private func line(for statistics: BadgeSummary) -> BadgeLine {
        let level = CompactNumber(statistics.level)
        switch variant {
        case .compact:
            return BadgeLine(
                label: "tokens",
                parts: [.init(icon: nil, text: "\(CompactNumber(statistics.tokens))")],
                title: "\(statistics.owner): \(statistics.tokensText)"
            )
        case .streak:
            return BadgeLine(
                label: "streak",
                parts: [.init(icon: .flame, text: statistics.streakText)],
                title: "\(statistics.owner): streak of \(statistics.streakText)"
            )
        case .level:
            return BadgeLine(
                label: statistics.levelTitle,
                parts: [.init(icon: .level, text: "Lv \(level)")],
                title: "\(statistics.owner): level \(level), \(statistics.levelTitle)"
            )
        case .standard, .detailed, .heatmap:
            return BadgeLine(
                label: "AI usage",
                parts: [
                    .init(icon: nil, text: statistics.tokensText), .init(icon: .flame, text: statistics.streakText),
                    .init(icon: .level, text: "Lv \(level)"),
                ],
                title:
                    "\(statistics.owner): \(statistics.tokensText), streak of \(statistics.streakText), level \(level)"
            )
        }
    }
}
