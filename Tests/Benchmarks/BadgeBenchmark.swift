import Badges
import Quantities
import SVG
import Typography

/// Badges from numbers that differ each time to the bytes of the file, nothing kept from one to the next.
enum BadgeBenchmark {
    static func add(to bench: inout Workbench, fonts: FontLibrary) throws {
        let measurer = try TextMeasurer(fonts)
        for variant in BadgeVariant.allCases {
            bench.add("badge.\(variant.rawValue)") { index in
                var statistics = sample
                statistics.tokens = 1_000_000 + index &* 7919 % 900_000_000
                statistics.streak = index % 400
                statistics.level = 1 + index % 120
                let badge = Badge(.statistics(statistics), variant: variant)
                return SVGWriter.bytes(of: badge.document(measuring: measurer)).count
            }
        }
    }

    private static let today = Day(number: 20_710)

    private static let sample = BadgeSummary(
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
