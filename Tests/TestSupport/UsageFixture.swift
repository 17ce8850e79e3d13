public import Quantities
public import Randomness

/// A year of invented usage, the same on every machine: 700 records up to 2026-09-14.
///
/// Weekdays are heavier than weekends, two holidays are silent, use ramps up over the year, cache reads grow with it,
/// newer models take over from older ones, and one model has no public price.
public struct UsageFixture {
    /// The last day, on which there is activity in UTC.
    public static let lastDay = Day(number: 20_710)

    /// The file in which the fixture lies, checked in, as seen from the repository's root.
    public static let path = "Tests/Fixtures/usage-year.jsonl"

    private var random = SplitMix(seed: 2026)
    private var lines: [String] = []

    private init() {}

    /// The fixture as JSON lines, a final newline included.
    public static func jsonLines() -> String {
        var fixture = UsageFixture()
        for offset in stride(from: 364, through: 0, by: -1) {
            fixture.addDay(lastDay.advanced(by: -offset), progress: 364 - offset)
        }
        return fixture.lines.joined(separator: "\n") + "\n"
    }

    private mutating func addDay(_ day: Day, progress: Int) {
        let isWeekend = day.weekday == 0 || day.weekday == 6
        // Two weeks around New Year and two in July.
        let isHoliday = (98...111).contains(progress) || (301...314).contains(progress)
        let isSilent = random.below(100) < (isHoliday ? 100 : isWeekend ? 62 : 7)
        // The last nine days are all active: a streak to show.
        guard !isSilent || progress > 355 else { return }
        let most = isWeekend ? 2 : 4 + progress / 160
        for _ in 0...random.below(most) { addRecord(on: day, progress: progress, isWeekend: isWeekend) }
    }

    private mutating func addRecord(on day: Day, progress: Int, isWeekend: Bool) {
        let hour = isWeekend ? 10 + random.below(13) : [7, 8, 9, 10, 11, 13, 14, 15, 16, 17, 20, 22][random.below(12)]
        let clock = [hour, random.below(60), random.below(60)].map { $0 < 10 ? "0\($0)" : "\($0)" }
        let input = 2000 + random.below(4000 + 60 * progress)
        let output = 200 + random.below(input / 2)
        let cacheCreation = random.below(input)
        let cacheRead = input * random.below(2 + progress / 30)
        lines.append(
            """
            {"timestamp":"\(day)T\(clock.joined(separator: ":"))Z","model":"\(model(progress))",\
            "source":"\(source(progress))","inputTokens":\(input),"outputTokens":\(output),\
            "cacheCreationTokens":\(cacheCreation),"cacheReadTokens":\(cacheRead),"requestId":"req_\(lines.count)"}
            """
        )
    }

    private mutating func model(_ progress: Int) -> String {
        switch random.below(100) {
        case ..<55: progress < 200 ? "claude-sonnet-4-5-20250929" : "claude-sonnet-4-6"
        case ..<75: progress < 150 ? "claude-opus-4-1" : "claude-opus-4-6"
        case ..<88: "gpt-4o"
        case ..<96: "claude-haiku-4-5-20251001"
        default: "house-model-7b"
        }
    }

    private mutating func source(_ progress: Int) -> String {
        switch random.below(100) {
        case ..<60: "claude-code"
        case ..<85: "cursor"
        default: progress < 180 ? "aider" : "codex"
        }
    }
}

extension SplitMix {
    /// A number from 0 to just below a bound; 0 for a bound below 1.
    public mutating func below(_ bound: Int) -> Int {
        bound > 0 ? Int(next() % UInt64(bound)) : 0
    }
}
