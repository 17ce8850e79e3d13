import Quantities
import TestSupport
import Testing
import Usage
import UsageImport

/// What the store makes of prices.
@Suite struct PriceTests {
    private static let prices: PriceTable = {
        let file = """
            {"tall": {"input_cost_per_token": 1e-06, "output_cost_per_token": 0.0, "max_input_tokens": 1000000,
                "input_cost_per_token_above_200k_tokens": 2e-06, "output_cost_per_token_above_200k_tokens": 0.0}}
            """
        return (try? PriceTable(file: Array(file.utf8))) ?? PriceTable([:])
    }()

    private func sheet(_ sums: [(model: String, tokens: Int, cost: Double?)]) -> String {
        let models = sums.map {
            #"{"modelName":"\#($0.model)","inputTokens":\#($0.tokens),"outputTokens":0,"cost":\#($0.cost ?? 0)}"#
        }
        return #"{"daily":[{"date":"2026-09-13","modelBreakdowns":[\#(models.joined(separator: ","))]}]}"#
    }

    @Test(arguments: Backend.allCases)
    func `a cost of 0 for tokens is no cost: the table is asked, else it is unpriced`(backend: Backend) throws {
        let test = try backend.open()
        let sums = [("gpt-4o", 1_000_000, 0.0), ("codex-auto-review", 3_000_000, 0), ("claude-opus-4-6", 5, 1.25)]
        try test.importing(sheet(sums))
        let found = try test.ada()
        #expect(found.cost.microdollars == 3_750_000)
        #expect(found.unpricedTokens == 3_000_000 && found.unpricedModels == ["codex-auto-review"])
    }

    @Test(arguments: Backend.allCases) func `long prompts of single uses cost more, sums of days do not`(
        backend: Backend
    ) throws {
        let test = try backend.open(prices: Self.prices)
        #expect(try test.ada([record(model: "tall", input: 500_000, id: "use")]).cost.microdollars == 1_000_000)
        try test.importing(sheet([("tall", 500_000, nil)]))
        #expect(try test.ada().cost.microdollars == 1_500_000)
        #expect(try test.store.reprice(.ada) == 0, "repricing finds the same")
    }

    @Test(arguments: Backend.allCases) func `names the models without a price, those with most tokens first`(
        backend: Backend
    ) throws {
        let test = try backend.open()
        try test.ada((1...7).map { record(model: "house-\($0)", input: $0 * 10, id: "\($0)") })
        let bob = UserName.name("bob")
        try test.store.addUser(bob, at: Timestamp(unixSeconds: 0))
        _ = try test.store.add([record(model: "house-1", input: 1000, id: "1"), record(id: "2")], for: bob)

        let ada = try test.store.unpriced(of: .ada, top: 2)
        #expect(ada.top == [.init(name: "house-7", tokens: 70), .init(name: "house-6", tokens: 60)])
        #expect(ada.models == 7 && ada.tokens == 280)
        let all = try test.store.unpriced(of: nil, top: 1)
        #expect(all.top == [.init(name: "house-1", tokens: 1010)] && all.models == 7 && all.tokens == 1280)
        #expect(try test.store.unpriced(of: bob).models == 1)
        #expect(throws: StoreError.unknownUser(.name("eve"))) { try test.store.unpriced(of: .name("eve")) }
    }

    // One record that costs too much, and more than a thousand that do together.
    @Test(arguments: Backend.allCases, [(count: 1, tokens: 999_999_999_999_999), (1001, 1_000_000_000)])
    func `a price that nothing can cost is named, and nothing is changed`(
        backend: Backend,
        size: (count: Int, tokens: Int)
    ) throws {
        let test = try backend.open()
        let before = try test.ada((0..<size.count).map { record(model: "house", input: size.tokens, id: "\($0)") })
        let prices = PriceTable(["house": ModelPrice(input: ModelPrice.maxPrice, output: 0)])
        let store = try test.reopened(prices: prices)

        for attempt in [{ try store.checkPrices(for: .ada) }, { _ = try store.reprice(.ada) }] {
            let error = #expect(throws: StoreError.self) { try attempt() }
            guard case .absurdPrice(model: "house", _) = error else {
                Issue.record("\(String(describing: error))")
                continue
            }
        }
        #expect(try test.ada() == before)
    }
}
