import Foundation
import Testing

/// `render prices`, and what other commands say about prices.
@Suite(.timeLimit(.minutes(10))) struct PriceTests {
    private let program: Program

    init() throws {
        program = try Program()
    }

    private func write(_ text: String, to name: String) throws {
        try Data(text.utf8).write(to: URL(filePath: program.path(name)))
    }

    private func imported(_ models: [String]) async throws -> Program.Result {
        let lines = models.enumerated().map { index, model in
            """
            {"timestamp":"2026-09-14T10:00:00Z","model":"\(model)","source":"cli","inputTokens":\(1_000_000 + index),\
            "outputTokens":0,"cacheCreationTokens":0,"cacheReadTokens":0,"requestId":"\(model)"}
            """
        }
        let text = lines.joined(separator: "\n")
        return try await program.run(["import", "-", "--user", "ann", "--store", "store.sqlite"], input: text)
    }

    @Test func `all prices are listed with tabs between`() async throws {
        let result = try await program.run(["prices"])
        let lines = result.text.split(separator: "\n")
        #expect(result.status == 0 && lines.count > 4000)
        #expect(lines.contains("claude-sonnet-4-5\t3\t15\t3.75\t0.3"))
        #expect(lines.allSatisfy { $0.split(separator: "\t").count >= 5 })
    }

    @Test(arguments: [
        ("claude-sonnet-4-5", "claude-sonnet-4-5\t3\t15\t3.75\t0.3", "by its name: a row of anthropic in the"),
        ("x/claude-sonnet-4-5-20990101", "claude-sonnet-4-5\t3\t15\t3.75\t0.3", "without its date"),
        ("house-model-free", "house-model-free\t0\t0\t0\t0", "because its name says that it is free"),
    ])
    func `it is said what a model costs and why`(model: String, row: String, reason: String) async throws {
        let result = try await program.run(["prices", model])
        let lines = result.text.split(separator: "\n")
        #expect(result.status == 0 && lines.count == 2)
        #expect(lines.first.map(String.init) == row)
        #expect(lines.last?.hasPrefix("\(model) is priced so \(reason)") == true, "\(result.text)")
    }

    @Test func `a model without a price brings up the nearest names`() async throws {
        let result = try await program.run(["prices", "claude-sonnet-4-55"])
        #expect(result.status == 1 && result.text.isEmpty)
        #expect(result.errors.hasPrefix("there is no price for 'claude-sonnet-4-55'; did you mean claude-sonnet-4-5"))
        #expect(try await program.run(["prices", "qqqq"]).errors == "there is no price for 'qqqq'\n")
    }

    @Test func `a price file comes before the program's list, in either shape`() async throws {
        try write(#"{"gpt-4o": {"input": 7.000001, "output": 8}}"#, to: "own.json")
        try write(
            #"{"sample_spec": {}, "house/gpt-4o": {"litellm_provider": "house", "input_cost_per_token": 9e-06}}"#,
            to: "litellm.json"
        )
        let own = try await program.run(["prices", "gpt-4o", "--prices", "own.json"])
        #expect(own.text.hasPrefix("gpt-4o\t7.000001\t8\t8.750001\t0.7\n") && own.text.contains("the file of --prices"))
        let other = try await program.run(["prices", "gpt-4o-2024-08-06", "--prices", "litellm.json"])
        #expect(other.text.hasPrefix("house/gpt-4o\t9\t0\t11.25\t0.9\n"), "\(other.text)")
        try write(#"{"gpt-4o": {"input": "x"}}"#, to: "bad.json")
        let bad = try await program.run(["prices", "--prices", "bad.json"])
        #expect(bad.status == 1 && bad.errors.contains("price file, line 1, model “gpt-4o”: input is"))
    }

    @Test func `a price file without end is refused`() async throws {
        let endless = try await program.run(["prices", "--prices", "/dev/zero"])
        #expect(endless.status == 1 && endless.errors == "render: /dev/zero cannot be read: it is longer than 32 MiB\n")
    }

    @Test func `repricing names what stays without a price`() async throws {
        _ = try await imported((1...7).map { "house-\($0)" } + ["gpt-4o"])
        try write(#"{"house-7": {"input": 1, "output": 1}}"#, to: "prices.json")
        let result = try await program.run(["reprice", "--prices", "prices.json", "--store", "store.sqlite"])
        let names = (2...6).reversed().map { "house-\($0) (1M)" }.joined(separator: ", ")
        #expect(
            result.text == """
                repriced 1 record of 1 user
                no price is known for 6M tokens: \(names), and 1 more

                """
        )
    }
}
