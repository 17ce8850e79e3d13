/// Reads LiteLLM's `model_prices_and_context_window.json`, in USD per token.
///
/// ```json
/// { "azure/gpt-5": { "litellm_provider": "azure", "mode": "chat", "input_cost_per_token": 1.25e-06, … } }
/// ```
///
/// Unknown fields are ignored, and so are rows that are not paid by the token, rows with an input and output price of
/// 0, and rows above `maxPrice`: zeros are often placeholders and would make a model free for all users, and higher
/// prices are mistakes. `script/prices` makes the program's own list by the same rules.
package enum LiteLLMPrices {
    private static let kinds = [
        "input_cost_per_token", "output_cost_per_token", "cache_creation_input_token_cost",
        "cache_read_input_token_cost",
    ]
    private static let modes: Set<String> = ["chat", "completion", "responses", "embedding"]
    /// The highest price that is believed, in micro-dollars per million tokens.
    ///
    /// The most expensive model has cost 600 dollars per million tokens; lists have been wrong by a factor of 100,000.
    private static let maxPrice = 5_000_000_000
    private static let marks = [kinds[0], "litellm_provider"].map { Array($0.utf8) }

    /// Returns whether a JSON object is a list of LiteLLM: whether a row has fields that such lists have.
    package static func isOne(_ bytes: [UInt8]) -> Bool {
        var isOne = false
        var reader = JSONReader(bytes, in: 0..<bytes.count)
        // Invalid JSON is not a list; reading it reports the error.
        try? reader.object { _, row throws(JSONFault) in
            guard !isOne, row.kind == .object else { return }
            var fields = JSONReader(bytes, in: row.range)
            try fields.object { key, _ throws(JSONFault) in
                isOne = isOne || marks.contains { JSONText.matches(key, $0, in: bytes) }
            }
        }
        return isOne
    }

    /// Reads the rows of a list.
    ///
    /// - Parameters:
    ///   - bytes: The file.
    ///   - model: Is set to the model that is being read, for error messages.
    /// - Returns: the rows that have a price.
    /// - Throws: `JSONFault` for invalid JSON and invalid prices.
    package static func rows(_ bytes: [UInt8], reading model: inout String?) throws(JSONFault) -> [PriceRow] {
        var rows: [PriceRow] = []
        var reader = JSONReader(bytes, in: 0..<bytes.count)
        try reader.object { key, value throws(JSONFault) in
            model = JSONText.string(key, in: bytes)
            guard let name = model, name != "sample_spec", 1...UsageLimits.model ~= name.utf8.count,
                value.kind == .object
            else { return }
            if let row = try row(name, value, in: bytes) { rows.append(row) }
        }
        model = nil
        try reader.finish()
        return rows
    }

    private static func row(
        _ name: String,
        _ value: JSONValue,
        in bytes: [UInt8]
    ) throws(JSONFault) -> PriceRow? {
        var fields = Fields()
        var reader = JSONReader(bytes, in: value.range)
        try reader.object { key, value throws(JSONFault) in try fields.take(key, value, in: bytes) }
        guard fields.mode.map(modes.contains) ?? true else { return nil }
        // Some rows have prices by range only; the first range is that of short prompts.
        let first = fields.tiers.removeValue(forKey: 0) ?? []
        let base = fields.base.enumerated().map { $1 ?? (first.isEmpty ? nil : first[$0]) }
        guard base[0] ?? 0 > 0 || base[0] != nil && base[1] ?? 0 > 0 else { return nil }
        guard base.allSatisfy({ $0 ?? 0 <= maxPrice }) else { return nil }
        return ModelPrice(
            kinds: base,
            maxPrompt: fields.maxPrompt,
            tiers: fields.tiers.map { (above: $0, kinds: $1) }
        ).map { PriceRow(name: name, provider: fields.provider, price: $0) }
    }

    /// The fields of a row that concern prices.
    private struct Fields {
        package var provider = ""
        package var mode: String?
        package var maxPrompt: Int?
        package var base = [Int?](repeating: nil, count: 4)
        package var tiers: [Int: [Int?]] = [:]

        package mutating func take(_ key: JSONValue, _ value: JSONValue, in bytes: [UInt8]) throws(JSONFault) {
            guard let name = JSONText.string(key, in: bytes) else { return }
            switch name {
            case "litellm_provider": provider = JSONText.string(value, in: bytes) ?? ""
            case "mode": mode = JSONText.string(value, in: bytes)
            case "max_input_tokens": maxPrompt = LiteLLMPrices.length(value, in: bytes)
            case "tiered_pricing": try takeRanges(value, in: bytes)
            default:
                if let kind = kinds.firstIndex(of: name) {
                    base[kind] = try price(value, in: bytes)
                } else if let (kind, above) = LiteLLMPrices.longer(name) {
                    tiers[above, default: [nil, nil, nil, nil]][kind] = try price(value, in: bytes)
                }
            }
        }

        /// Reads `[{"range": [256000, 1000000], "input_cost_per_token": 4e-07, …}]`.
        private mutating func takeRanges(_ value: JSONValue, in bytes: [UInt8]) throws(JSONFault) {
            guard value.kind == .array else { return }
            var reader = JSONReader(bytes, in: value.range)
            try reader.array { range throws(JSONFault) in
                guard range.kind == .object else { return }
                var above: Int?
                var prices = [Int?](repeating: nil, count: 4)
                var fields = JSONReader(bytes, in: range.range)
                try fields.object { key, value throws(JSONFault) in
                    guard let name = JSONText.string(key, in: bytes) else { return }
                    if name == "range" { above = try LiteLLMPrices.start(value, in: bytes) }
                    if let kind = kinds.firstIndex(of: name) { prices[kind] = try price(value, in: bytes) }
                }
                if let above { tiers[above] = prices }
            }
        }
    }

    /// Returns the kind and the threshold of a name such as `input_cost_per_token_above_200k_tokens`; nil for other
    /// names, also for those of batch and priority prices.
    private static func longer(_ name: String) -> (kind: Int, above: Int)? {
        let (middle, ending) = ("_above_", "k_tokens")
        guard name.hasSuffix(ending), let kind = kinds.firstIndex(where: { name.hasPrefix($0 + middle) }) else {
            return nil
        }
        let digits = name.dropFirst(kinds[kind].count + middle.count).dropLast(ending.count)
        guard 1...4 ~= digits.utf8.count, digits.utf8.allSatisfy({ 48...57 ~= $0 }), let thousands = Int(digits) else {
            return nil
        }
        return (kind, thousands * 1000)
    }

    private static func start(_ range: JSONValue, in bytes: [UInt8]) throws(JSONFault) -> Int? {
        guard range.kind == .array else { return nil }
        var lengths: [Int?] = []
        var reader = JSONReader(bytes, in: range.range)
        try reader.array { lengths.append(length($0, in: bytes)) }
        return lengths.first ?? nil
    }

    /// Returns a number of tokens, written as a number or a text.
    private static func length(_ value: JSONValue, in bytes: [UInt8]) -> Int? {
        number(value, in: bytes).flatMap { 0...1e12 ~= $0 ? Int($0) : nil }
    }

    /// Returns a price in micro-dollars per million tokens; nil for `null`.
    private static func price(_ value: JSONValue, in bytes: [UInt8]) throws(JSONFault) -> Int? {
        guard value.kind != .null else { return nil }
        guard let dollars = number(value, in: bytes), 0...1 ~= dollars else {
            let reason = "a price is no number of dollars a token from 0 to 1"
            throw JSONFault(reason: reason, position: value.range.lowerBound)
        }
        return Int((dollars * 1e12).rounded())
    }

    private static func number(_ value: JSONValue, in bytes: [UInt8]) -> Double? {
        guard value.kind == .number, value.range.count <= 64 else { return nil }
        return Double(String(decoding: bytes[value.range], as: UTF8.self))
    }
}
