import Usage
import TestSupport
import Testing

@Suite struct PriceFileTests {
    @Test func `reads a price file`() throws {
        let file =
            #"{"my": {"input": 3, "output": 15.5}, "gpt-4o": {"input": 1, "output": 2, "cacheWrite": 0.5, "cacheRead": 0}}"#
        let table = PriceTable.listed.extended(by: try PriceTable(file: Array(file.utf8)))
        #expect(table.price(of: "my") == ModelPrice(input: 3_000_000, output: 15_500_000))
        #expect(table.price(of: "gpt-4o")?.cacheWrite == 500_000)
        #expect(table.price(of: "gpt-4o")?.cacheRead == 0)
        #expect(table.price(of: "gpt-4") != nil)
    }

    @Test(arguments: [
        (
            "{\n\"a\": {\"input\": 1}}",
            "price file, line 2, model “a”: output is missing; allowed: dollars per million tokens"
        ),
        (
            "{\n\n\"a\": {\"input\": -1, \"output\": 1}}",
            "price file, line 3, model “a”: input is -1; allowed: an amount of dollars from 0 to 1000000"
        ),
        (
            "{\"a\": {\"input\": 1, \"output\": 1, \"cache_read\": 1}}",
            "price file, line 1, model “a”: “cache_read” is no price; allowed: input, output, cacheWrite, cacheRead"
        ),
        (
            "{\"a\": {\"input\": 1, \"output\": 1},\n\"a\": {\"input\": 1, \"output\": 1}}",
            "price file, line 2, model “a”: the model occurs twice"
        ),
        ("{\"a\": 5}", "price file, line 1, model “a”: the price is not an object"),
        ("[]", "price file, line 1: “{” is missing"),
        ("{} x", "price file, line 1: something follows the end of the value"),
    ])
    func `names line and model of a mistake in a price file`(file: String, message: String) {
        let error = #expect(throws: PriceFileError.self) { _ = try PriceTable(file: Array(file.utf8)) }
        #expect(error?.description == message)
    }

    private static let list = """
        {
          "sample_spec": {"litellm_provider": "one of …", "input_cost_per_token": "a number", "mode": "one of: chat"},
          "plain": {"litellm_provider": "openai", "mode": "chat", "input_cost_per_token": 3e-06,
            "output_cost_per_token": 1.5e-05, "cache_read_input_token_cost": 3E-7,
            "cache_creation_input_token_cost": 0.00000375, "supports_vision": true, "source": {"a": [1, null]},
            "input_cost_per_token_batches": 1, "search_context_cost_per_query": {"search_context_size_low": 0.01}},
          "maker/tall": {"input_cost_per_token": 1e-06, "output_cost_per_token": 2e-06, "max_input_tokens": 1000000,
            "input_cost_per_token_above_200k_tokens": 2e-06, "output_cost_per_token_above_200k_tokens": 3e-06,
            "input_cost_per_token_above_200k_tokens_priority": 9e-06},
          "ranges": {"mode": "responses", "tiered_pricing": [
            {"range": [0, 256000.0], "input_cost_per_token": 4e-07, "output_cost_per_token": 1.2e-06},
            {"range": [256000.0, 1000000.0], "input_cost_per_token": 1.2e-06, "output_cost_per_token": 3.6e-06}]},
          "embedding": {"mode": "embedding", "input_cost_per_token": 1e-08},
          "picture": {"mode": "image_generation", "input_cost_per_token": 1e-06, "output_cost_per_token": 1e-06},
          "by-the-second": {"mode": "chat", "output_cost_per_second": 0.1, "input_cost_per_token": null},
          "slip": {"mode": "chat", "input_cost_per_token": 0.135, "output_cost_per_token": 0.54},
          "subscription": {"litellm_provider": "github_copilot", "mode": "chat", "input_cost_per_token": 0.0,
            "output_cost_per_token": 0}
        }
        """

    @Test func `reads LiteLLM's list`() throws {
        let table = try PriceTable(file: Array(Self.list.utf8))
        #expect(table.rows.map(\.name) == ["embedding", "maker/tall", "plain", "ranges"])
        let plain = ModelPrice(input: 3_000_000, output: 15_000_000, cacheWrite: 3_750_000, cacheRead: 300_000)
        #expect(table.price(of: "plain") == plain)
        #expect(table.find("plain")?.row.provider == "openai")
        #expect(table.price(of: "embedding")?.input == 10_000 && table.price(of: "embedding")?.output == 0)
        let tall = try #require(table.price(of: "tall"))
        #expect(tall.input == 1_000_000 && tall.maxPrompt == 1_000_000)
        #expect(tall.tiers.map(\.above) == [200_000] && tall.tiers.first?.price.output == 3_000_000)
        let ranges = try #require(table.price(of: "ranges"))
        #expect(ranges.input == 400_000 && ranges.tiers.map(\.above) == [256_000])
        #expect(ranges.tiers.first?.price.cacheRead == 120_000)
    }

    @Test func `a row that costs nothing makes no model free`() throws {
        let table = PriceTable.listed.extended(by: try PriceTable(file: Array(Self.list.utf8)))
        #expect(table.price(of: "subscription") == nil)
    }

    @Test(arguments: [
        (#"{"a": {"input_cost_per_token": "3e-06"}}"#, "price file, line 1, model “a”: a price is no number"),
        (#"{"a": {"input_cost_per_token": -1}}"#, "price file, line 1, model “a”: a price is no number"),
        ("{\n\"a\": {\"input_cost_per_token\": 2}}", "price file, line 2, model “a”: a price is no number"),
        (#"{"a": {"litellm_provider": "x"}"#, "price file, line 1"),
    ])
    func `names line and model of a mistake in LiteLLM's list`(file: String, message: String) {
        let error = #expect(throws: PriceFileError.self) { _ = try PriceTable(file: Array(file.utf8)) }
        #expect(error?.description.hasPrefix(message) == true, "\(error?.description ?? "")")
    }

    @Test func `a file without end is refused`() {
        let error = #expect(throws: PriceFileError.self) {
            _ = try PriceTable(file: [UInt8](repeating: 0x20, count: PriceTable.maxFileLength + 1))
        }
        #expect(error?.description == "price file, line 1: it is longer than 32 MiB")
    }
}
