import Quantities
import TestSupport
import Testing
import Usage

/// What gives way to what replaces it, with as many tokens stored as a user may have.
@Suite struct DisplacementTests {
    private let quadrillion = 1_000_000_000_000_000
    private let options = ImportOptions(replaces: true)

    @Test(arguments: Backend.allCases) func `a sheet that is more than a user may have displaces no single uses`(
        backend: Backend
    ) throws {
        let opened = try full(backend, uses: 250)
        let before = try exported(opened)
        let outcome = try opened.store.add([.sheet(sheet(day: 19_000, tokens: [4, 1]))], for: .ada, options)

        #expect(outcome.rejected.count == 1 && before.count == 250)
        #expect(try exported(opened) == before, "what would have given way is still there")
    }

    @Test(arguments: Backend.allCases) func `a single use that is more than a user may have displaces no sheet`(
        backend: Backend
    ) throws {
        let opened = try full(backend, uses: 249)
        #expect(try opened.store.add([.sheet(sheet(day: 19_900, tokens: [1, 2]))], for: .ada, options).added == 2)
        #expect(try opened.add([use(day: 19_800, parts: 1, id: "last")]).added == 1)
        let before = try exported(opened)
        let outcome = try opened.store.add([.use(use(day: 19_900, id: "more"))], for: .ada, options)

        #expect(outcome.rejected.count == 1)
        #expect(try exported(opened) == before, "what would have given way is still there")
    }

    @Test(arguments: Backend.allCases) func `a sheet that fits once the single uses are gone displaces them`(
        backend: Backend
    ) throws {
        let opened = try full(backend, uses: 250)
        let outcome = try opened.store.add([.sheet(sheet(day: 19_000, tokens: [4]))], for: .ada, options)

        #expect(outcome.rejected.isEmpty && outcome.added == 1)
        #expect(try opened.store.holdings(of: .ada).records == 250)
    }

    /// A user with a use of 4 · 10^15 tokens on each of so many days; 250 of them are all that a user may have.
    private func full(_ backend: Backend, uses: Int) throws -> OpenedStore {
        let opened = try backend.open()
        try opened.addAda()
        #expect(try opened.add((0..<uses).map { use(day: 19_000 + $0, id: "\($0)") }).added == uses)
        return opened
    }

    /// The records themselves: sums say nothing of what was deleted without them.
    private func exported(_ opened: OpenedStore) throws -> [String] {
        var lines: [String] = []
        try opened.store.exportUsage(of: .ada) { lines.append($0) }
        return lines
    }

    private func use(day: Int, parts: Int = 4, id: String) -> UsageRecord {
        UsageRecord(
            timestamp: Timestamp(unixSeconds: day * 86_400 + 43_200),
            model: "no-price-for-this",
            source: "cursor",
            tokens: tokens(parts),
            requestID: id
        )
    }

    /// A sheet of models with so many quadrillions of tokens each.
    private func sheet(day: Int, tokens counts: [Int]) -> DaySheet {
        DaySheet(
            day: Day(number: day),
            agent: "codex",
            models: counts.enumerated().map { DaySheet.ModelSum(model: "no-price-\($0)", tokens: tokens($1)) }
        )
    }

    /// So many quadrillions of tokens, one of a kind.
    private func tokens(_ parts: Int) -> TokenCounts {
        let kinds = (0..<4).map { $0 < parts ? quadrillion : 0 }
        return TokenCounts(input: kinds[0], output: kinds[1], cacheCreation: kinds[2], cacheRead: kinds[3])
    }
}
