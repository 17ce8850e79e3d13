import Badges
import Quantities
import SVG
import Typography

/// Badges drawn on one core, from numbers that differ each time, to the bytes of the file.
enum BadgeBenchmark {
    static func run(fonts: FontLibrary, only wanted: String?) throws -> [Measurement] {
        let measurer = try TextMeasurer(fonts)
        var results: [Measurement] = []
        for variant in BadgeVariant.allCases where wanted == nil || wanted == variant.rawValue {
            var figures = sample
            results.append(
                .perSecond("badge \(variant.rawValue)") { index in
                    figures.tokens = 1_000_000 + index &* 7919 % 900_000_000
                    figures.streak = index % 400
                    figures.level = 1 + index % 120
                    let badge = Badge(.figures(figures), variant: variant)
                    return SVGWriter.bytes(of: badge.document(measuring: measurer)).count
                }
            )
        }
        return results
    }

    private static let today = Day(number: 20_710)

    private static let sample = BadgeFigures(
        owner: "octavia",
        tokens: 1_250_000,
        cost: Cost(microdollars: 42_500_000),
        streak: 7,
        level: 12,
        levelTitle: "Apprentice",
        achievements: 8,
        achievementsTotal: 68,
        days: Dictionary(uniqueKeysWithValues: (0..<300).map { (today.advanced(by: -$0), ($0 * 37) % 900) }),
        today: today
    )
}
