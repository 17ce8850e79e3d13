import Foundation
import Quantities
import Randomness
import TestSupport
import Testing
import Usage
import UsageImport

@Suite struct ImportTests {
    private let today = UsageFixture.lastDay

    private func statistics(_ test: OpenedStore) throws -> Statistics {
        try test.store.statistics(of: test.store.existingUser(.ada), asOf: today)
    }

    @Test(arguments: Backend.allCases) func `imports the fixture once however often it is imported`(backend: Backend)
        throws
    {
        let test = try backend.open()
        let text = UsageFixture.jsonLines()
        let first = try test.importing(text, pieces: 1000)
        #expect(first.summary.added == (try fixtureRecords().count) && first.rejected.isEmpty)
        #expect(first.summary.bytes == text.utf8.count)
        #expect(first.summary.unlocked.contains { $0.achievement.id == "first-sync" })
        let before = try statistics(test)
        let second = try test.importing(text)
        #expect(second.summary.added == 0 && second.summary.skipped == first.summary.added)
        #expect(second.summary.unlocked.isEmpty)
        #expect(try statistics(test) == before)
    }

    @Test(arguments: Backend.allCases, 1...6)
    func `comes out the same whatever the order, the batches and the duplicates`(backend: Backend, seed: Int) throws {
        var random = SplitMix(seed: UInt64(seed))
        let records = try fixtureRecords()
        let whole = try backend.open().ada(records, today: today)
        let test = try backend.open()
        var rest = (records + records.prefix(100)).shuffled(using: &random)[...]
        while !rest.isEmpty {
            let size = 1 + random.below(200)
            try test.ada(Array(rest.prefix(size)))
            rest = rest.dropFirst(size)
        }
        let pieces = try statistics(test)
        #expect(pieces.tokens == whole.tokens && pieces.cost == whole.cost && pieces.records == whole.records)
        #expect(pieces.days == whole.days && pieces.streak == whole.streak && pieces.activity == whole.activity)
        #expect(pieces.topModels == whole.topModels && pieces.topSources == whole.topSources)
        // Efficiency has its ups and downs, and what was unlocked stays: it may depend on what was known when.
        func ids(_ statistics: Statistics) -> Set<String> {
            Set(statistics.achievements.map(\.achievement).filter { $0.category != .efficiency }.map(\.id))
        }
        #expect(ids(pieces) == ids(whole))
    }

    @Test(arguments: Backend.allCases) func `keeps the good lines and reports the bad ones`(backend: Backend) throws {
        let test = try backend.open()
        let good =
            #"{"timestamp":"2026-01-05T12:00:00Z","model":"gpt-4o","source":"cursor","inputTokens":1,"outputTokens":2,"#
            + #""cacheCreationTokens":3,"cacheReadTokens":4,"requestId":"r1"}"#
        let bad = good.replacing(#""inputTokens":1"#, with: #""inputTokens":-1"#)
        let result = try test.importing([good, "garbage", bad, ""].joined(separator: "\n"))
        #expect(result.summary.added == 1 && result.summary.rejected == 2)
        #expect(
            result.rejected == [
                "line 2: not a JSON object: “{” is missing, at byte 1",
                "line 3: inputTokens is -1; allowed: a whole number from 0 to 1000000000000000, in digits",
            ]
        )
    }

    @Test(arguments: Backend.allCases) func `the same request id is another record for another user`(backend: Backend)
        throws
    {
        let test = try backend.open()
        try test.ada([record(id: "1")])
        try test.store.addUser(.name("bob"), at: Timestamp(unixSeconds: 0))
        #expect(try test.store.add([record(id: "1")], for: .name("bob")).summary.added == 1)
    }

    private func daily(_ day: String, _ tokens: Int, cost: String = "0.5") -> String {
        #"{"daily":[{"date":"\#(day)","modelBreakdowns":[{"modelName":"m","inputTokens":\#(tokens),"#
            + #""outputTokens":0,"cacheCreationTokens":0,"cacheReadTokens":0,"cost":\#(cost)}]}]}"#
    }

    @Test(arguments: Backend.allCases, ["Pacific/Kiritimati", "Etc/GMT+12", "Asia/Tokyo"])
    func `a day of ccusage stays on its day in every zone`(backend: Backend, identifier: String) throws {
        let test = try backend.open()
        _ = try test.importing(daily("2026-09-14", 10))
        try test.store.update(.ada, UserChanges(zone: Zone(identifier)))
        #expect(try statistics(test).days.last?.tokens == 10)
    }

    @Test(arguments: Backend.allCases) func `the given cost counts, else the table's, else none`(backend: Backend)
        throws
    {
        let test = try backend.open()
        _ = try test.importing(daily("2026-09-13", 10, cost: "1.5"))
        try test.ada([
            record(model: "gpt-4o-2024-08-06", input: 1_000_000, id: "1"),
            record(model: "who-knows", input: 77, id: "2"),
        ])
        let found = try statistics(test)
        #expect(found.cost.microdollars == 4_000_000)
        #expect(found.unpricedTokens == 77 && found.unpricedModels == ["who-knows"])
    }

    @Test(arguments: Backend.allCases) func `prices that became known later count after repricing`(backend: Backend)
        throws
    {
        let test = try backend.open()
        _ = try test.importing(daily("2026-09-13", 10, cost: "1.5"))
        try test.ada((0..<20).map { record(model: $0 < 10 ? "new" : "gpt-4o", input: 100_000, id: "\($0)") })
        let before = try statistics(test)
        #expect(before.cost.microdollars == 4_000_000 && before.unpricedTokens == 1_000_000)
        let prices = PriceTable.listed.extended(by: PriceTable(["new": ModelPrice(input: 7_000_000, output: 0)]))
        let again = try test.reopened(prices: prices)
        #expect(try again.reprice(.ada) == 10, "those of the new model alone")
        let mark = try again.changes(since: nil).mark
        #expect(try again.reprice(.ada) == 0)
        #expect(try again.changes(since: mark).extent == .users([]), "what changes nothing is no change")
        let after = try statistics(test)
        #expect(after.cost.microdollars == 11_000_000 && after.unpricedTokens == 0 && after.unpricedModels == [])
        #expect(after.tokens == before.tokens && after.days.map(\.tokens) == before.days.map(\.tokens))
    }

    @Test(arguments: Backend.allCases) func `a total never leaves its bound`(backend: Backend) throws {
        let test = try backend.open()
        let largest = (0..<300).map { index in
            record(
                model: "free",
                input: UsageLimits.tokens,
                output: UsageLimits.tokens,
                cacheCreation: UsageLimits.tokens,
                cacheRead: UsageLimits.tokens,
                id: "\(index)"
            )
        }
        try test.ada()
        let (summary, rejected) = try test.store.add(largest, for: .ada)
        #expect(summary.added == 250 && summary.rejected == 50)
        #expect(rejected.first?.description.hasPrefix("records[250]: the user's total would be more than") == true)
        #expect(try statistics(test).tokens.total == UsageLimits.total)
        #expect(try test.store.add(largest, for: .ada).summary.skipped == 250)
        #expect(try statistics(test).level.number > 100)
    }

    @Test(arguments: Backend.allCases) func `a record that costs more than anything does is refused`(backend: Backend)
        throws
    {
        let prices = PriceTable(["gold": ModelPrice(input: ModelPrice.maxPrice, output: 0)])
        let test = try backend.open(prices: prices)
        try test.ada()
        let result = try test.store.add([record(model: "gold", input: UsageLimits.tokens, id: "1")], for: .ada)
        #expect(result.summary.rejected == 1)
    }

    @Test(arguments: Backend.allCases) func `values that no parser has checked are refused`(backend: Backend) throws {
        let test = try backend.open()
        try test.ada()
        var future = record(id: "1")
        future.timestamp = Timestamp(unixMicroseconds: .max)
        let bad = [
            record(input: -1, id: "1"), record(input: .max, id: "1"), record(id: ""), record(model: "a\0", id: "1"),
            future,
        ]
        #expect(try test.store.add(bad, for: .ada).summary.rejected == bad.count)
    }
}
