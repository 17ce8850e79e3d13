import Usage
import UsageImport
import Quantities

/// The statistics that the store keeps, worked out the slow and obvious way from a list of records.
struct NaiveStatistics {
    let records: [UsageRecord]
    let zone: Zone
    let today: Day

    private var byDay: [Day: [UsageRecord]] {
        Dictionary(grouping: records) { zone.day(of: $0.timestamp) }
    }

    var tokens: Int { records.reduce(0) { $0 + $1.tokens.total } }

    var activeDays: Int { byDay.count }

    func tokens(on day: Day) -> Int { byDay[day, default: []].reduce(0) { $0 + $1.tokens.total } }

    var streak: Int {
        let days = Set(byDay.keys)
        var day = days.contains(today) ? today : today.advanced(by: -1)
        var count = 0
        while days.contains(day) {
            count += 1
            day = day.advanced(by: -1)
        }
        return count
    }

    var longestStreak: Int {
        let days = Set(byDay.keys.filter { $0 <= today })
        return days.map { first in (0...).prefix { days.contains(first.advanced(by: $0)) }.count }.max() ?? 0
    }

    func tokens(by name: (UsageRecord) -> String) -> [(name: String, tokens: Int)] {
        Dictionary(grouping: records, by: name)
            .map { (name: $0.key, tokens: $0.value.reduce(0) { $0 + $1.tokens.total }) }
            .sorted { ($1.tokens, $0.name) < ($0.tokens, $1.name) }
    }

    /// In dollars: prices of the fixture's models by hand.
    var cost: Double {
        let prices: [String: (Double, Double)] = [
            "claude-sonnet-4-5-20250929": (3, 15), "claude-sonnet-4-6": (3, 15), "claude-opus-4-1": (15, 75),
            "claude-opus-4-6": (5, 25), "gpt-4o": (2.5, 10), "claude-haiku-4-5-20251001": (1, 5),
        ]
        return records.reduce(0) { sum, record in
            guard let (input, output) = prices[record.model] else { return sum }
            let tokens = record.tokens
            let cached = record.model == "gpt-4o" ? 0.5 : 0.1
            let read = Double(tokens.input) + Double(tokens.cacheCreation) * 1.25 + Double(tokens.cacheRead) * cached
            return sum + (read * input + Double(tokens.output) * output) / 1_000_000
        }
    }
}
