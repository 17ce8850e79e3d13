import Foundation
import Quantities
import Ranking
import SVG
import Typography

/// The five counts of a rank, each as a line of name, bar and number.
///
/// Bars are logarithmic and on the same scale on every card: a count of 1 already shows, 10,000 and more fill the bar.
struct MetricBars {
    let stats: AggregatedStats
    let palette: RankPalette

    private static let label = 276.0, bar = 326.0, value = 384.0
    private static let barWidth = 24.0
    private static let firstBaseline = 47.0, spacing = 14.0
    private static let fullCount = 10_000.0

    func draw(on canvas: inout Canvas<some TextMeasuring>) {
        for (index, metric) in metrics.enumerated() {
            let baseline = Self.firstBaseline + Self.spacing * Double(index)
            canvas.write(
                metric.name,
                at: Point(x: Self.label, y: baseline),
                size: 10,
                width: 46,
                minimumSize: 9,
                fill: palette.muted
            )
            canvas.write(
                Self.text(of: metric.count),
                at: Point(x: Self.value, y: baseline),
                size: 10,
                weight: .bold,
                anchor: .end,
                width: 30,
                minimumSize: 8,
                fill: palette.text
            )
            drawBar(of: metric.count, middle: baseline - 3.5, on: &canvas)
        }
    }

    private var metrics: [(name: String, count: Int)] {
        [
            ("PRs", stats.mergedPullRequests), ("Reviews", stats.reviews), ("Issues", stats.closedIssues),
            ("Commits", stats.commits), ("Stars", stats.stars),
        ]
    }

    /// Returns a count in at most five characters; above any realistic count `>999T`.
    private static func text(of count: Int) -> String {
        count < 1_000_000_000_000_000 ? "\(CompactNumber(count))" : ">999T"
    }

    private func drawBar(of count: Int, middle: Double, on canvas: inout Canvas<some TextMeasuring>) {
        let track = Box(x: Self.bar, y: middle - 2, width: Self.barWidth, height: 4)
        canvas.add(.rectangle(Rectangle(track, radius: 2, fill: .color(palette.track))))
        guard count > 0 else { return }
        var reached = track
        let share = log(1 + Double(count)) / log(1 + Self.fullCount)
        reached.width = max(track.height, track.width * min(1, share))
        canvas.add(.rectangle(Rectangle(reached, radius: 2, fill: .color(palette.tier))))
    }
}
