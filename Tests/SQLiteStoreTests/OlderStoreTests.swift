import Quantities
import SQLiteStore
import TestSupport
import Testing
import Usage
import UsageImport

/// Stores that earlier versions have written.
@Suite struct OlderStoreTests {
    @Test(arguments: 1...5)
    func `goes on where an older store has ended`(version: Int) throws {
        let folder = try TemporaryFolder()
        let store = try TestStore.open(TestStore.older(version, in: folder))
        let ann = try store.existingUser(.name("ann"))
        let today = try #require(Day("2026-01-08"))
        let before = try store.statistics(of: ann, asOf: today)
        #expect(before.tokens.total == 6473 && before.records == 5 && before.cost.microdollars == 3_754_780)
        #expect(try store.machines(of: ann.name).map(\.name) == ["default"])

        func importing(_ text: String) throws -> ImportSummary {
            var rest = Optional(Array(text.utf8))
            return try store.importUsage(for: ann.name) {
                defer { rest = nil }
                return rest
            }
        }
        let export = """
            {"daily":[{"date":"2026-01-07","modelBreakdowns":[{"modelName":"claude-opus-4-6","inputTokens":100,
            "outputTokens":20,"cacheCreationTokens":3,"cacheReadTokens":4000,"cost":1.25},{"modelName":
            "claude-haiku-4-5","inputTokens":70,"outputTokens":0,"cost":0.5}]}]}
            """
        #expect(try importing(export).outweighed == 1, "an export of before counts once")
        let again = try store.statistics(of: ann, asOf: today)
        #expect(again.tokens == before.tokens && again.cost == before.cost)
        let grown = export.replacing(#""inputTokens":70"#, with: #""inputTokens":71"#)
        #expect(try importing(grown).held.isEmpty)
        #expect(try store.statistics(of: ann, asOf: today).tokens.total == before.tokens.total + 1)
        let unified = grown.replacing(#""date":"2026-01-07""#, with: #""period":"2026-01-07","agent":"all""#)
            .replacing(#""inputTokens":71"#, with: #""inputTokens":72"#)
        #expect(try importing(unified).replaced == 1)
        #expect(try store.statistics(of: ann, asOf: today).tokens.total == before.tokens.total + 2)
        var lines = 0
        try store.exportUsage(of: ann.name) { _ in lines += 1 }
        #expect(lines == 5)
    }
}
