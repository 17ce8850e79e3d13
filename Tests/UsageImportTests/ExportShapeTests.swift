import Usage
import UsageImport
import Quantities
import TestSupport
import Testing

/// The shapes in which the family of ccusage exports days.
@Suite struct ExportShapeTests {
    /// ccusage 19 and later: `period`, `agent`.
    static let unified = """
        {
          "daily": [
            {"period":"2026-08-18","agent":"all","modelsUsed":["claude-opus-4-8","gpt-5.6-sol"],"inputTokens":31231,
             "outputTokens":206568,"cacheCreationTokens":520714,"cacheReadTokens":11176815,"totalTokens":11935328,
             "totalCost":30.5,"metadata":{"agents":["claude","codex"]},
             "modelBreakdowns":[
              {"modelName":"claude-opus-4-8","inputTokens":6031,"outputTokens":136568,"cacheCreationTokens":520714,
               "cacheReadTokens":10000000,"cost":22.25},
              {"modelName":"gpt-5.6-sol","inputTokens":25200,"outputTokens":70000,"cacheCreationTokens":0,
               "cacheReadTokens":1176815,"cost":8.25}]}
          ],
          "totals":{"inputTokens":31231,"totalTokens":11935328,"totalCost":30.5}
        }
        """

    private static let sum =
        #""inputTokens":1,"outputTokens":2,"cacheCreationTokens":3,"cacheReadTokens":4,"totalTokens":10"#

    private func cause(_ text: String) throws -> String {
        let results = items(text)
        #expect(results.count == 1, "one error a file")
        guard case .failure(let cause)? = results.first else { return "" }
        return cause.description
    }

    @Test func `reads a row of all tools`() throws {
        let sheets = try sheets(Self.unified)
        let sheet = try #require(sheets.first)
        #expect(sheets.count == 1 && sheet.agent == "all" && sheet.day == Day("2026-08-18"))
        #expect(sheet.models.map(\.model) == ["claude-opus-4-8", "gpt-5.6-sol"])
        #expect(sheet.models.map(\.tokens.total) == [10_663_313, 1_272_015])
        #expect(sheet.models.map(\.cost?.microdollars) == [22_250_000, 8_250_000])
    }

    @Test func `a list of agents beside the sums says them again, and is read where there are none`() throws {
        let agents = """
            "agents":[{"agent":"claude","modelBreakdowns":[{"modelName":"a",\(Self.sum)}]},
            {"agent":"codex","models":{"b":{\(Self.sum)}}}]
            """
        let beside = Self.unified.replacing(#""metadata""#, with: "\(agents),\"metadata\"")
        #expect(try sheets(beside) == sheets(Self.unified))
        let alone = try sheets(#"{"daily":[{"period":"2026-08-18","agent":"all",\#(agents)}]}"#)
        #expect(alone.first?.models.map(\.model) == ["a", "b"] && alone.first?.agent == "all")
    }

    @Test func `rows of single tools are sheets of their own`() throws {
        let rows = ["claude", "codex", "all"].map {
            #"{"period":"2026-08-18","agent":"\#($0)","modelBreakdowns":[{"modelName":"m",\#(Self.sum)}]}"#
        }
        #expect(try sheets("{\"daily\":[\(rows.joined(separator: ","))]}").map(\.agent) == ["claude", "codex", "all"])
    }

    @Test func `projects of one day and model add up, as in the plain output`() throws {
        func row(_ input: Int, _ cost: String) -> String {
            #"{"date":"2026-01-02","modelBreakdowns":[{"modelName":"m","inputTokens":\#(input),"outputTokens":1,"#
                + #""cost":\#(cost)}]}"#
        }
        let instances = try sheets(
            #"{"projects":{"-home-ann-app":[\#(row(100, "0.42"))],"unknown":[\#(row(20, "0.01"))]},"totals":{}}"#
        )
        #expect(instances.count == 1 && instances.first?.agent == "claude")
        #expect(instances.first?.models.map(\.tokens.total) == [122])
        #expect(instances.first?.models.map(\.cost?.microdollars) == [430_000])
        for cost in ["null", "0", "0.0"] {
            let unknown = try sheets(#"{"projects":{"a":[\#(row(100, "0.42"))],"b":[\#(row(20, cost))]}}"#)
            #expect(unknown.first?.models.map(\.cost) == [nil], "a cost that one part lacks is not known")
        }
    }

    @Test func `a day that a list says twice is refused, unless of several projects`() throws {
        func row(_ project: String) -> String {
            #"{"date":"2026-01-02",\#(project)"modelBreakdowns":[{"modelName":"m",\#(Self.sum)}]}"#
        }
        let said = try cause("{\"daily\":[\(row("")),\(row(""))]}")
        #expect(said == "the list says 2026-01-02 of claude twice; nobody can tell which is right")
        let projects = try sheets("{\"daily\":[\(row(#""project":"a","#)),\(row(#""project":"b","#))]}")
        #expect(projects.first?.models.map(\.tokens.total) == [20])
    }

    @Test(arguments: ["1000000", "31"])
    func `a total that the other counts contradict is refused`(total: String) throws {
        let text = #"{"daily":[{"date":"2026-01-02","inputTokens":10,"outputTokens":5,"totalTokens":\#(total)}]}"#
        let rule = "the sum of the other counts, 15, and of reasoning tokens"
        #expect(try cause(text) == "totalTokens is \(total); allowed: \(rule)")
        let reasoning = text.replacing(#""totalTokens""#, with: #""reasoningOutputTokens":1000000,"totalTokens""#)
        #expect(try sheets(reasoning).first?.models.map(\.tokens.total) == [#require(Int(total))])
    }

    @Test func `reasoning that stands beside the output is output`() throws {
        let text = """
            {"daily":[{"date":"2026-01-02","inputTokens":100,"cacheReadTokens":110,"outputTokens":15,
            "reasoningOutputTokens":2,"totalTokens":227,"costUSD":0.00040425,"models":{"gpt-5.3-codex":
            {"cacheCreationTokens":0,"cacheReadTokens":110,"inputTokens":100,"isFallback":true,"outputTokens":15,
            "reasoningOutputTokens":2,"totalTokens":227}}}],"totals":{}}
            """
        let sheet = try #require(try sheets(text).first)
        #expect(sheet.agent == "codex" && sheet.models.map(\.model) == ["gpt-5.3-codex"])
        #expect(sheet.models.first?.tokens == TokenCounts(input: 100, output: 17, cacheCreation: 0, cacheRead: 110))
        #expect(sheet.models.first?.cost?.microdollars == 404)
    }

    @Test func `cached input of older Codex exports is part of the input, and the cost is shared by tokens`() throws {
        let text = """
            {"daily":[{"date":"Sep 16, 2025","inputTokens":100,"cachedInputTokens":90,"outputTokens":5,
            "reasoningOutputTokens":2,"totalTokens":105,"costUSD":0.0105,"models":{
            "gpt-5":{"inputTokens":60,"cachedInputTokens":60,"outputTokens":3,"totalTokens":63},
            "gpt-5-mini":{"inputTokens":40,"cachedInputTokens":30,"outputTokens":2,"totalTokens":42}}}]}
            """
        let sheet = try #require(try sheets(text).first)
        #expect(sheet.day == Day("2025-09-16"))
        #expect(sheet.models.map(\.tokens.input) == [0, 10] && sheet.models.map(\.tokens.cacheRead) == [60, 30])
        #expect(sheet.models.map(\.cost?.microdollars) == [6300, 4200])
        let wrong = text.replacing(#""cachedInputTokens":60"#, with: #""cachedInputTokens":61"#)
        #expect(
            try cause(wrong)
                == "models.gpt-5.cachedInputTokens is 61; allowed: at most inputTokens, of which it is a part"
        )
    }

    @Test(arguments: [
        (#""modelsUsed":["gemini-3-pro"]"#, "gemini-3-pro"), (#""modelsUsed":["a","b"]"#, "mixed"),
        (#""models":["a"]"#, "a"), (#""modelsUsed":[]"#, "mixed"), (#""credits":1.5"#, "mixed"),
        (#""modelsUsed":["a"],"modelBreakdowns":[]"#, "a"), (#""modelsUsed":["a"],"modelBreakdowns":null"#, "a"),
    ])
    func `a row without sums by model is of its one model, or mixed`(field: String, model: String) throws {
        let text = #"{"daily":[{"date":"2026-01-02",\#(Self.sum),"totalCost":null,\#(field)}],"totals":null}"#
        let sheet = try #require(try sheets(text, agent: "gemini").first)
        #expect(sheet.agent == "gemini")
        #expect(sheet.models.map(\.model) == [model] && sheet.models.map(\.cost) == [nil])
        #expect(sheet.models.first?.tokens.total == 10)
    }

    @Test func `what the row counts beyond its models is shared among them`() throws {
        let text = """
            {"daily":[{"date":"2026-01-02","inputTokens":20,"outputTokens":0,"totalTokens":27,"totalCost":0.9,
            "modelBreakdowns":[{"modelName":"a","inputTokens":15,"outputTokens":0},
            {"modelName":"b","inputTokens":5,"outputTokens":0,"cost":null}]}]}
            """
        let models = try #require(try sheets(text).first).models
        #expect(models.map(\.tokens.output) == [5, 2] && models.map(\.tokens.total).reduce(0, +) == 27)
        #expect(models.map(\.cost?.microdollars) == [675_000, 225_000])
    }

    @Test func `reads the first version, with type, data and breakdown`() throws {
        let text = """
            {"type":"daily","data":[{"date":"2025-06-01","models":["a","b"],"inputTokens":5,"outputTokens":1,
            "totalTokens":6,"costUSD":1.5,"breakdown":{"a":{"inputTokens":4,"outputTokens":1,"costUSD":1},
            "b":{"inputTokens":1,"outputTokens":0,"costUSD":0.5}}}],"summary":{}}
            """
        let sheet = try #require(try sheets(text).first)
        #expect(sheet.agent == "claude" && sheet.models.map(\.model) == ["a", "b"])
        #expect(sheet.models.map(\.cost?.microdollars) == [1_000_000, 500_000])
    }

    @Test(arguments: ["[]", "[ ]\n", "{\"daily\":[]}", "{\"daily\":[],\"totals\":null}", "{\"projects\":{}}", "[]\n[]"])
    func `an export of nothing is no mistake`(text: String) {
        #expect(items(text).isEmpty)
    }

    @Test func `a bare list and a line of its own are read too`() throws {
        let row = #"{"date":"2026-01-02","modelsUsed":["m"],\#(Self.sum)}"#
        #expect(try sheets("[\(row)]").first?.models.map(\.tokens.total) == [10])
        let lines = try sheets(row + "\n" + row.replacing("01-02", with: "01-03"))
        #expect(lines.map(\.day.description) == ["2026-01-02", "2026-01-03"])
        #expect(try parsed("[\(UsageParserTests.good)]").map { try $0.get().requestID } == ["r1"])
        #expect(try sheets(Self.unified + "\n" + Self.unified.replacing("08-18", with: "08-19")).count == 2)
    }

    @Test(arguments: [
        "WARN  Fetching the latest prices\n[ccusage] ℹ loaded\n[12:00:01] {ready}\n",
        "\u{1B}[33mwarning\u{1B}[0m\r\n\r\n", "{\"level\":\"info\",\"message\":\"x\"}\n", "null\n{}\n",
        "\u{FEFF}note\n",
    ])
    func `what a tool logs before its output is skipped`(log: String) throws {
        #expect(try sheets(log + Self.unified) == sheets(Self.unified))
    }

    @Test func `what a tool logs may stand in the line in which its output begins, and before records`() throws {
        #expect(try sheets("Loading... " + Self.unified) == sheets(Self.unified))
        let lines = "npm warn\n[1/2] x\n" + UsageParserTests.good + "\nbroken\n"
        #expect(parsed(lines).map { (try? $0.get()) != nil } == [true, false], "what is wrong behind the first is")
    }

    @Test(arguments: [false, true])
    func `reads UTF-16 with and without a mark, in any pieces`(isBigEndian: Bool) throws {
        let text = Self.unified.replacing("gpt-5.6-sol", with: "modèle-🎉")
        let units = Array(text.utf16).flatMap { unit in
            let bytes = [UInt8(unit & 0xFF), UInt8(unit >> 8)]
            return isBigEndian ? bytes.reversed() : bytes
        }
        let expected = try sheets(text)
        for bytes in [units, (isBigEndian ? [0xFE, 0xFF] : [0xFF, 0xFE]) + units] {
            for size in [1, 2, 3, 7, 4096] {
                var usage = UsageParser()
                for start in stride(from: 0, to: bytes.count, by: size) {
                    usage.append(bytes[start..<min(start + size, bytes.count)])
                }
                usage.finish()
                let entry = usage.next()
                #expect(try entry?.result.get() == expected.first.map(UsageItem.sheet))
                #expect(usage.next() == nil)
            }
        }
    }

    @Test(arguments: [
        ("monthly", "months"), ("weekly", "weeks"), ("sessions", "sessions"), ("session", "sessions"),
        ("blocks", "blocks of five hours"),
    ])
    func `sums of something else are named, with the command to run`(key: String, sums: String) throws {
        for text in [
            #"{"\#(key)":[{"month":"2026-01",\#(Self.sum)}],"totals":{}}"#,
            "{\n  \"\(key)\": [\n    {\n      \"month\": \"2026-01\"\n    }\n  ]\n}\n",
            #"{"type":"\#(key)","data":[],"summary":{}}"#,
        ] {
            let said = try cause(text)
            #expect(said.contains("sums of \(sums)") && said.contains("ccusage daily --json | render import -"))
        }
    }

    @Test(arguments: [
        "hello\nworld\n", String(repeating: "│ 2026-01-02 │ 1,234 │\n", count: 20), "<!doctype html>\n<p>\n",
        "{\"type\":\"user\",\"message\":{}}\n{\"type\":\"assistant\"}\n", "{\n\"totals\": {}\n}\n",
        "date,tokens\n2026-01-02,5\n",
    ])
    func `a file in which nothing can be read is refused once`(text: String) throws {
        #expect(try !cause(text).isEmpty)
    }

    @Test func `a day of which a row is wrong is left out whole, and the row's field is named`() throws {
        let text = """
            {"daily":[
              {"date":"2026-01-05","modelBreakdowns":[{"modelName":"a",\(Self.sum)}]},
              {"date":"2026-01-05","modelBreakdowns":[{"modelName":"a",\(Self.sum)},
                {"modelName":"b","inputTokens":1,"outputTokens":2,"cost":-1}]},
              {"date":"2026-01-06","modelBreakdowns":[{"modelName":"a",\(Self.sum)}]},
              {"date":"2026-13-05","modelBreakdowns":[]}, {"modelsUsed":["m"]}, 5
            ]}
            """
        let results = items(text)
        let causes = results.compactMap { result -> String? in
            if case .failure(let cause) = result { cause.description } else { nil }
        }
        #expect(
            causes == [
                "modelBreakdowns[1].cost is -1; allowed: an amount of dollars from 0 to 1000000000",
                "date is \"2026-13-05\"; allowed: a day as 2026-01-05", "date is missing; allowed: a day as 2026-01-05",
                "it is not an object",
            ]
        )
        let days = results.compactMap { result -> String? in
            if case .success(.sheet(let sheet)) = result { sheet.day.description } else { nil }
        }
        #expect(days == ["2026-01-06"])
    }
}
