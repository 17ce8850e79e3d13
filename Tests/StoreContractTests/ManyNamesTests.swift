import Quantities
import TestSupport
import Testing
import Usage
import UsageImport

/// Users of very many models.
@Suite struct ManyNamesTests {
    private let today = Day(number: 20_000)

    private func names(_ shares: [Share]) -> [String] { shares.map(\.name) }

    @Test(arguments: Backend.allCases) func `the most used of thousands are found, of all, of a year and of a week`(
        backend: Backend
    ) throws {
        let test = try backend.open()
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

    @Test(arguments: Backend.allCases) func `a year's most used are right after all that can happen to records`(
        backend: Backend
    ) throws {
        let test = try backend.open()
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
}
