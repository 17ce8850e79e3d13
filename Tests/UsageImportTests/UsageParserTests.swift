import Randomness
import Usage
import UsageImport
import Quantities
import TestSupport
import Testing

@Suite struct UsageParserTests {
    static let good =
        #"{"timestamp":"2026-01-05T12:00:00Z","model":"gpt-4o","source":"cursor","inputTokens":1,"outputTokens":2,"#
        + #""cacheCreationTokens":3,"cacheReadTokens":4,"requestId":"r1"}"#

    private func line(_ field: String, _ value: String) -> String {
        let fields = [
            "timestamp": #""2026-01-05T12:00:00Z""#, "model": #""m""#, "source": #""s""#, "inputTokens": "1",
            "outputTokens": "2", "cacheCreationTokens": "3", "cacheReadTokens": "4", "requestId": #""r""#,
        ].merging([field: value]) { $1 }
        return "{" + fields.map { "\"\($0)\":\($1)" }.joined(separator: ",") + "}"
    }

    private func cause(_ text: String) -> RejectedEntry.Cause? {
        guard case .failure(let cause) = parsed(text).first else { return nil }
        return cause
    }

    @Test func `reads a line`() throws {
        let record = try #require(parsed(Self.good).first).get()
        #expect(record.model == "gpt-4o")
        #expect(record.source == "cursor")
        #expect(record.tokens == TokenCounts(input: 1, output: 2, cacheCreation: 3, cacheRead: 4))
        #expect(record.requestID == "r1")
        #expect(record.timestamp == Timestamp(rfc3339: "2026-01-05T12:00:00Z"))
        #expect(record.machine == nil)
    }

    @Test(arguments: [1, 2, 3, 7, 64, 1 << 16])
    func `reads the same however the bytes arrive`(piece: Int) throws {
        let text = "\u{FEFF}\r\n\n" + Self.good + "\r\n  \n" + Self.good + "\nnonsense\n" + Self.good
        var usage = UsageParser()
        var rest = Array(text.utf8)[...]
        var places: [String] = []
        while !rest.isEmpty {
            usage.append(rest.prefix(piece))
            rest = rest.dropFirst(piece)
            if rest.isEmpty { usage.finish() }
            while let entry = usage.next() {
                places.append("\(entry.place) \((try? entry.result.get()) != nil)")
            }
        }
        #expect(places == ["line 3 true", "line 5 true", "line 6 false", "line 7 true"])
    }

    @Test(arguments: [
        "1e3", "1.0", "-1", "-0", "1000000000000001", "99999999999999999999999999", "\"5\"", "null", "true", "{}",
        "[1]",
    ])
    func `refuses a count that is not a whole number in digits`(value: String) {
        let cause = cause(line("inputTokens", value))
        #expect(cause?.field == "inputTokens")
        #expect(cause?.received == value)
        #expect(cause?.reason == "a whole number from 0 to 1000000000000000, in digits")
    }

    @Test(arguments: ["+1", "01", "NaN", "Infinity", "0x5", "1_0", ".5", "5.", "1e", "-", "５", ""])
    func `refuses a line whose number is not JSON`(value: String) {
        let cause = cause(line("inputTokens", value))
        #expect(cause != nil && cause?.field == nil)
    }

    @Test(arguments: ["0", "1000000000000000"])
    func `accepts the bounds`(value: String) throws {
        let record = try #require(parsed(line("cacheReadTokens", value)).first).get()
        #expect(record.tokens.cacheRead == Int(value))
    }

    @Test(arguments: [
        #""""#, #""a\nb""#, #""\u0000""#, #""\u007f""#, #""\u202e""#, #""\ud800""#, #""\udc00x""#, #""\ud800\u0041""#,
        #""\x""#, #""\u12g4""#, "5", "null", "\"" + String(repeating: "a", count: 129) + "\"",
        "\"" + String(repeating: "é", count: 65) + "\"",
    ])
    func `refuses a model that is no clean short text`(value: String) {
        #expect(cause(line("model", value))?.field == "model")
    }

    @Test(arguments: [
        (#""\u0041\ud83c\udf89\"\\\/é""#, "A🎉\"\\/é"),
        ("\"" + String(repeating: "a", count: 128) + "\"", String(repeating: "a", count: 128)),
    ])
    func `reads escapes`(value: String, model: String) throws {
        #expect(try #require(parsed(line("model", value)).first).get().model == model)
    }

    @Test func `refuses bytes that are not UTF-8`() {
        var bytes = Array(line("model", #""XY""#).utf8)
        let index = bytes.firstIndex(of: UInt8(ascii: "X")) ?? 0
        bytes[index] = 0xC0
        bytes[index + 1] = 0x80
        var usage = UsageParser()
        usage.append(bytes)
        usage.finish()
        guard case .failure(let cause) = usage.next()?.result else {
            Issue.record("accepted")
            return
        }
        #expect(cause.field == "model")
    }

    @Test func `refuses a known key that occurs twice, ignores unknown ones`() {
        let twice = #"{"model":"a","model":"b"}"#
        #expect(cause(Self.good + "\n" + twice) == nil)
        guard case .failure(let cause)? = parsed(Self.good + "\n" + twice).last else {
            Issue.record("accepted")
            return
        }
        #expect(cause.reason.contains("“model” occurs twice"))
        let unknown = Self.good.dropLast() + #","x":{"y":[1,2,{"z":null}]},"x":1}"#
        #expect((try? parsed(String(unknown)).first?.get()) != nil)
    }

    @Test func `names a field that is missing`() throws {
        let without = Self.good.replacing(#""model":"gpt-4o""#, with: #""other":1"#)
        #expect(cause(without)?.description.hasPrefix("model is missing; allowed: ") == true)
        let anonymous = Self.good.replacing(#""requestId":"r1""#, with: #""other":1"#)
        #expect(try #require(parsed(anonymous).first).get().requestID == nil)
        let cacheless = Self.good.replacing(#""cacheReadTokens":4,"#, with: "")
        #expect((try? parsed(cacheless).first?.get())?.tokens.cacheRead == 0)
    }

    @Test func `cuts and cleans the value that a refusal shows`() {
        let long = cause(line("timestamp", "\"\(String(repeating: "x", count: 500))\""))
        #expect(long?.received == "\"\(String(repeating: "x", count: 64))…\"")
        let hostile = cause(line("timestamp", "\"\u{7f}\u{202E}\""))
        #expect(hostile?.received == "\"\u{FFFD}\u{FFFD}\"")
    }

    @Test(arguments: ["1999-12-31T23:59:59Z", "2100-01-01T00:00:00Z", "yesterday"])
    func `refuses times out of bounds`(time: String) {
        #expect(cause(line("timestamp", "\"\(time)\""))?.field == "timestamp")
    }

    @Test(arguments: [
        "{", "[", "[]", "{}x", "{\"a\"}", "{\"a\":}", "{\"a\":1,}", "{,}", "{\"a\":\"\\", "{\"", "{\"a\":tru}",
        "{'a':1}", "{\"a\":1}{\"b\":2}",
    ])
    func `refuses what is not one JSON object, and nothing traps`(text: String) {
        let results = parsed(text + "\n" + Self.good)
        #expect(results.contains { (try? $0.get()) == nil })
    }

    @Test func `refuses deep nesting without running out of stack`() {
        let deep = String(repeating: "[", count: 20_000) + String(repeating: "]", count: 20_000)
        #expect(cause(line("x", deep))?.reason.contains("nested deeper than 32") == true)
    }

    @Test func `refuses a line that is too long and goes on with the next`() {
        let long = "{\"x\":\"" + String(repeating: "y", count: 1_200_000) + "\"}"
        let results = parsed(Self.good + "\n" + long + "\n" + Self.good)
        #expect(results.map { (try? $0.get()) != nil } == [true, false, true])
    }

    @Test func `a million blank bytes and nothing else are an empty import`() {
        #expect(parsed(String(repeating: " \n", count: 500_000)).isEmpty)
        #expect(parsed("").isEmpty)
        #expect(parsed("\u{FEFF}").isEmpty)
    }

    @Test func `reads the sync body, on one line or many`() throws {
        for text in [#"{"records":[\#(Self.good),5,{}]}"#, "{\n  \"records\": [\n\(Self.good),\n5,\n{}]\n}\n"] {
            var usage = UsageParser()
            usage.append(Array(text.utf8))
            usage.finish()
            guard case .success(.use(let record)) = usage.next()?.result else {
                Issue.record("there is no record")
                return
            }
            #expect(record.requestID == "r1")
            #expect(usage.next()?.place == .path("records[1]"))
            #expect(usage.next()?.place == .path("records[2]"))
            #expect(usage.next() == nil)
        }
    }

    @Test(arguments: [
        #"{"records":5}"#, #"{"daily":{}}"#, #"{"records":[1,2}"#, "{\n\"other\":1}", "{\n\"records\":[\n",
    ])
    func `refuses a document that is broken`(text: String) {
        #expect(parsed(text).map { (try? $0.get()) == nil } == [true])
    }

    @Test func `refuses a document that is too large, once, and keeps nothing of it`() {
        var usage = UsageParser(maxDocumentLength: 1000)
        usage.append(Array("{\"records\":[\n".utf8))
        var rejected = 0
        for _ in 0..<100 {
            usage.append(Array((Self.good + ",\n").utf8))
            while usage.next() != nil { rejected += 1 }
        }
        usage.finish()
        #expect(usage.next() == nil)
        #expect(rejected == 1)
    }

    @Test func `no cut of a good input traps`() {
        let document = Array(#"{"records":[\#(Self.good),{"model":"\u00e9\ud83c\udf89"}]}"#.utf8)
        for length in 0...document.count {
            _ = parsed(String(decoding: document.prefix(length), as: UTF8.self))
        }
    }

    @Test func `no flipped byte of a good input traps`() {
        var random = SplitMix(seed: 1)
        let line = Array(Self.good.utf8)
        for _ in 0..<5000 {
            var bytes = line
            for _ in 0...random.below(3) { bytes[random.below(bytes.count)] = UInt8(random.below(256)) }
            var usage = UsageParser()
            usage.append(bytes)
            usage.finish()
            while usage.next() != nil {}
        }
    }
}
