import SQLiteStore
import Usage
import UsageImport
import Quantities
import SQLite
import TestSupport
import Testing

/// Users of very many models.
@Suite struct ManyNamesTests {
    private let test: TestStore
    private let today = Day(number: 20_000)

    init() throws { test = try TestStore() }

    private func names(_ shares: [Share]) -> [String] { shares.map(\.name) }

    @Test func `the most used of thousands are found, of all, of a year and of a week`() throws {
        // More than are looked at one by one, on two days of the week; the last are used most, some of them on both.
        var records = (0..<3000).map { record(day: 19_998, model: "m\($0)", input: 10 + $0, id: "a\($0)") }
        records += (2900..<3000).map { record(day: 19_999, model: "m\($0)", input: 10_000 - $0, id: "b\($0)") }
        try test.ada(records)
        let user = try test.store.existingUser(.ada)

        let all = try test.store.statistics(of: user, asOf: today)
        // 10 + n and 10,000 - n are the same for each of the hundred: the first by name are shown.
        let first = ["m2900", "m2901", "m2902", "m2903", "m2904"]
        #expect(names(all.topModels) == first && all.topModels.allSatisfy { $0.tokens == 10_010 })
        #expect(try names(test.store.topModels(of: user, inWeekBefore: today)) == first)
        let review = try #require(try test.store.yearReview(of: user, year: 2024))
        #expect(names(review.topModels) == first)
        #expect(Array(all.unpricedModels) == first)
    }

    @Test func `a year's most used are right after all that can happen to records`() throws {
        var records = (0..<20).map { number in
            record(
                day: 19_700 + 20 * number,
                model: "m\(number % 7)",
                source: "s\(number % 3)",
                input: number,
                id: "\(number)"
            )
        }
        records.append(record(day: 19_722, hour: 23, model: "m6", input: 1000, id: "silvester"))
        try test.ada(records)
        try test.store.update(.ada, UserChanges(zone: Zone("Asia/Tokyo")))
        let user = try test.store.existingUser(.ada)

        for year in 2023...2025 {
            let review = try #require(try test.store.yearReview(of: user, year: year))
            let naive = NaiveStatistics(
                records: records.filter { user.zone.day(of: $0.timestamp).year == year },
                zone: user.zone,
                today: today
            )
            #expect(review.topModels.map(\.tokens) == naive.tokens(by: \.model).prefix(5).map(\.tokens))
            #expect(review.topModels.map(\.name) == naive.tokens(by: \.model).prefix(5).map(\.name))
            #expect(review.topSources.map(\.name) == naive.tokens(by: \.source).prefix(5).map(\.name))
        }
    }

    @Test func `no reading of statistics sorts or goes through all names`() throws {
        try test.ada((0..<3000).map { record(day: 19_998, model: "m\($0)", id: "a\($0)") })
        let connection = try Connection(path: test.path, access: .readOnly, busyTimeout: .zero)
        for (table, columns, order) in [
            ("user_models", "user = 1", "tokens DESC"), ("user_models", "user = 1 AND unpriced > 0", "unpriced DESC"),
            ("user_sources", "user = 1", "tokens DESC"), ("year_models", "user = 1 AND year = 2024", "tokens DESC"),
            ("year_sources", "user = 1 AND year = 2024", "tokens DESC"),
            ("day_models", "user = 1 AND day = 19998", "tokens DESC"),
        ] {
            var plan = ""
            let sql = "SELECT name FROM \(table) WHERE \(columns) ORDER BY \(order) LIMIT 200"
            try connection.statement("EXPLAIN QUERY PLAN \(sql)").query { plan += $0.text(3) + "\n" }
            #expect(plan.contains("USING") && !plan.contains("TEMP B-TREE"), "\(sql): \(plan)")
        }
    }

    @Test(arguments: 1...5) func `an older store has the years of its days`(version: Int) throws {
        let folder = try TemporaryFolder()
        let store = try TestStore.open(TestStore.older(version, in: folder))
        for user in try store.users() {
            let user = try user.get()
            for year in 2023...2026 {
                let before = try store.yearReview(of: user, year: year)
                #expect(before?.topModels.isEmpty == (before?.tokens.total == 0))
                try store.update(user.name, UserChanges(zone: user.zone))
                #expect(try store.yearReview(of: user, year: year)?.topModels == before?.topModels)
                #expect(try store.yearReview(of: user, year: year)?.topSources == before?.topSources)
            }
        }
    }
}
