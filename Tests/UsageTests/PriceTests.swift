import Quantities
import TestSupport
import Testing

@testable import Usage

@Suite struct PriceTests {
    @Test(arguments: [
        "claude-3-5-sonnet", "claude-3-5-sonnet-20241022", "claude-3-5-sonnet-2024-10-22", "claude-3-5-sonnet@20241022",
        "claude-3-5-sonnet-latest", "anthropic/claude-3-5-sonnet", "openrouter/anthropic/claude-3-5-sonnet-20241022",
    ])
    func `finds a model with or without provider and date`(model: String) {
        let price = PriceTable.listed.price(of: model)
        #expect(price?.input == 3_000_000 && price?.output == 15_000_000)
        #expect(price?.cacheWrite == 3_750_000 && price?.cacheRead == 300_000)
    }

    @Test(arguments: [
        "claude-3-5-sonnet-2024102", "CLAUDE-3-5-SONNET", "claude-3-5-sonnet/", "claude-3-5-sonnet-20241022-1",
        "-20241022", "", "/", "-latest", "-free", ":free", "claude-3-5-sonnet-２0241022", "sonnet", "sample_spec",
    ])
    func `guesses nothing`(model: String) {
        #expect(PriceTable.listed.price(of: model) == nil)
    }

    @Test(arguments: ["x-preview-f-free", "solar-pro4:free", "openrouter/deepseek/deepseek-r1:free", "gpt-4o-free"])
    func `a name that says free costs nothing`(model: String) {
        let match = PriceTable.listed.find(model)
        #expect(match?.step == .free && match?.row.price == ModelPrice(input: 0, output: 0))
    }

    @Test func `an operator may ask money for what says that it is free`() {
        let table = PriceTable.listed.extended(by: PriceTable(["a-free": ModelPrice(input: 5, output: 5)]))
        #expect(table.price(of: "house/a-free")?.input == 5)
        #expect(table.price(of: "b-free")?.input == 0)
    }

    @Test(arguments: [
        ("gpt-4o", PriceMatch.Step.name, "gpt-4o"),
        ("azure/gpt-4o", .name, "azure/gpt-4o"),
        ("muse-spark-1.3-contributor", .rowWithoutProvider, "meta/muse-spark-1.3-contributor"),
        ("somebody/gpt-4o", .withoutProvider, "gpt-4o"),
        ("somebody/muse-spark-1.3-contributor", .withoutProvider, "meta/muse-spark-1.3-contributor"),
        ("gpt-4o-20990101", .withoutDate, "gpt-4o"),
        ("somebody/gpt-4o-2099-01-01", .withoutDate, "gpt-4o"),
        ("gpt-4o-latest", .withoutLatest, "gpt-4o"),
    ])
    func `looks a name up step by step`(model: String, step: PriceMatch.Step, row: String) {
        let match = PriceTable.listed.find(model)
        #expect(match?.step == step && match?.row.name == row && match?.isOperators == false)
    }

    @Test func `what the operator says counts before the program's list, by whatever step`() {
        let table = PriceTable.listed.extended(by: PriceTable(["gpt-4o": ModelPrice(input: 7, output: 7)]))
        for model in ["gpt-4o", "azure/gpt-4o", "gpt-4o-2024-08-06", "gpt-4o-latest"] {
            #expect(table.find(model)?.isOperators == true && table.price(of: model)?.input == 7)
        }
        #expect(table.find("gpt-4o-mini")?.isOperators == false)
    }

    private static func row(_ provider: String, _ name: String, _ input: Int) -> PriceRow {
        PriceRow(name: "\(provider)/\(name)", provider: provider, price: ModelPrice(input: input, output: 0))
    }

    @Test func `the maker's price counts before resellers'`() {
        let sellers = [Self.row("azure", "grok-9", 1), Self.row("xai", "grok-9", 9), Self.row("zzz", "grok-9", 2)]
        #expect(PriceTable(sellers).find("grok-9")?.row.provider == "xai")
        #expect(PriceTable(sellers.reversed()).find("grok-9")?.row.provider == "xai")
    }

    @Test func `who makes models is a reseller of others'`() {
        let table = PriceTable([
            Self.row("dashscope", "glm-9", 1), Self.row("zai", "glm-9", 9),
            Self.row("dashscope", "qwen9", 3), Self.row("azure", "qwen9", 1),
        ])
        #expect(table.find("glm-9")?.row.provider == "zai")
        #expect(table.find("qwen9")?.row.provider == "dashscope")
    }

    @Test func `among resellers the middle price counts, whatever one of them has mistyped`() {
        let sellers = [("a", 1), ("b", 300), ("c", 300), ("d", 310), ("e", 90_000)].map { Self.row($0, "open-9", $1) }
        for table in [PriceTable(sellers), PriceTable(sellers.reversed())] {
            #expect(table.find("open-9")?.row.name == "c/open-9")
        }
        #expect(PriceTable(Array(sellers.prefix(2))).find("open-9")?.row.name == "a/open-9", "of two the lower")
    }

    @Test func `no model of the program's list is free but those that their makers give away`() {
        let free = PriceTable.listed.rows.filter { $0.price.input == 0 && $0.price.output == 0 }.map(\.name)
        #expect(free == ["gemini-2.0-flash-exp", "gemini/gemini-exp-1206", "zai/glm-4.5-flash", "zai/glm-4.7-flash"])
    }

    @Test func `the program's list is read whole`() {
        let lines = ShippedPrices.lines.split(separator: "\n")
        #expect(lines.count > 4000 && ShippedPrices.rows.count == lines.count)
        #expect(PriceTable.listed.rows.map(\.name) == lines.map { String($0.prefix { $0 != "\t" }) }.sorted())
        #expect(PriceTable.listed.rows.allSatisfy { max($0.price.input, $0.price.output) <= 600_000_000 })
        #expect(PriceTable.listed.rows.allSatisfy { $0.price.maxPrompt > ($0.price.tiers.last?.above ?? 0) })
    }

    @Test(arguments: [
        "claude-3-haiku", "claude-3-sonnet", "claude-3-opus", "claude-3-5-haiku", "claude-3-7-sonnet",
        "claude-opus-4-1", "claude-opus-4-6", "claude-haiku-4-5", "gpt-3.5-turbo", "gpt-4-turbo", "gpt-5-nano",
        "gemini-1.5-pro",
    ])
    func `models of years ago are still priced as their makers did`(model: String) {
        #expect(PriceTable.listed.find(model)?.step == .name)
    }
}

@Suite struct ModelPriceTests {
    private let price = ModelPrice(
        kinds: [1_000_000, 10_000_000, nil, 100_000],
        maxPrompt: 1_000_000,
        tiers: [
            (above: 500_000, kinds: [4_000_000, 20_000_000, 5_000_000, 400_000]),
            (above: 200_000, kinds: [2_000_000, 15_000_000, nil, nil]),
        ]
    )

    private func cost(input: Int, output: Int = 0, write: Int = 0, read: Int = 0, isSingleUse: Bool = true) -> Int? {
        let tokens = TokenCounts(input: input, output: output, cacheCreation: write, cacheRead: read)
        return price?.cost(of: tokens, isSingleUse: isSingleUse)?.microdollars
    }

    @Test func `a long prompt costs more, and so does all that is written for it`() {
        #expect(cost(input: 200_000, output: 100) == 201_000)
        #expect(cost(input: 200_001, output: 100) == 401_502)
        #expect(cost(input: 500_001) == 2_000_004)
    }

    @Test func `what is written to and read from the cache belongs to the prompt`() {
        #expect(cost(input: 1, read: 199_999) == 20_001)
        #expect(cost(input: 1, read: 200_000) == 20_002, "a tier without a price for it leaves it as it is")
        #expect(cost(input: 1, write: 100_000, read: 100_000) == 260_002, "125 % of the tier's input")
    }

    @Test func `sums of several uses are never taken for one long prompt`() {
        #expect(cost(input: 900_000, isSingleUse: false) == 900_000)
        #expect(cost(input: 1_000_000) == 4_000_000)
        #expect(cost(input: 1_000_001) == 1_000_001, "more than a prompt can have")
    }

    @Test func `a tier that costs nothing, and a longest prompt that is shorter than one, are slips`() {
        func price(tier: Int) -> ModelPrice? {
            let tiers = [(above: 10, kinds: [Int?](repeating: tier, count: 4))]
            return ModelPrice(kinds: [1, 1, nil, nil], maxPrompt: 5, tiers: tiers)
        }
        #expect(price(tier: 0)?.tiers == [])
        #expect(price(tier: 2)?.maxPrompt ?? 0 > 10)
        #expect(ModelPrice(kinds: [nil, 1, nil, nil], maxPrompt: nil, tiers: []) == nil)
    }

    @Test func `cache prices follow from input unless they are given`() {
        #expect(ModelPrice(input: 1000, output: 0).cacheWrite == 1250)
        #expect(ModelPrice(input: 1000, output: 0).cacheRead == 100)
        #expect(ModelPrice(input: 1000, output: 0, cacheWrite: 1, cacheRead: 2).cacheRead == 2)
    }
}
