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

    init() throws { test = try TestStore() }

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
