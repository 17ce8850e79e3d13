import Usage
internal import Quantities

/// The tokens and the cost of one row, model or total of an export, under any of the names that tools use.
///
/// - `cachedInputTokens` (Codex before 2026) are part of `inputTokens` and were read from the cache.
/// - Reasoning tokens are part of the output or in addition to it, which `totalTokens` shows. Tokens that it counts
///   beyond all other kinds are output.
struct UsageCounts {
    var tokens: TokenCounts
    let cost: Cost?

    private static let names = FieldNames(
        "inputTokens",
        "outputTokens",
        "cacheCreationTokens",
        "cacheReadTokens",
        "cachedInputTokens",
        "totalTokens",
        "cost",
        "totalCost",
        "costUSD",
        "reasoningOutputTokens",
        "reasoningTokens"
    )

    /// Reads an object; unless `isStrict`, missing input and output are 0.
    init(_ object: JSONValue, in bytes: [UInt8], isStrict: Bool) throws(RejectedEntry.Cause) {
        let fields = try FieldReader(object, in: bytes, names: Self.names)
        let missing = isStrict ? nil : 0
        tokens = TokenCounts(
            input: try fields.count(0, missing: missing),
            output: try fields.count(1, missing: missing),
            cacheCreation: try fields.count(2, missing: 0, takesNull: true),
            cacheRead: try fields.count(3, missing: 0, takesNull: true)
        )
        if fields.isGiven(4), !fields.isGiven(3) {
            let cached = try fields.count(4)
            guard cached <= tokens.input else {
                throw fields.invalid(4, "at most inputTokens, of which it is a part")
            }
            tokens.cacheRead = cached
            tokens.input -= cached
        }
        let total = try fields.count(5, missing: 0, takesNull: true)
        let more = max(0, total - tokens.total)
        let reasoning = try max(
            fields.count(9, missing: 0, takesNull: true),
            fields.count(10, missing: 0, takesNull: true)
        )
        // If reasoning is part of the output, the difference is less than the reasoning tokens.
        guard more <= max(reasoning, tokens.total) || tokens == .zero else {
            throw fields.invalid(5, "the sum of the other counts, \(tokens.total), and of reasoning tokens")
        }
        tokens.output += more
        guard tokens.output <= UsageLimits.tokens else { throw fields.invalid(5, "a sum within the counts' bounds") }
        let dollars = try (6...8).map { index throws(RejectedEntry.Cause) in
            try fields.dollars(index, max: UsageLimits.cost.microdollars)
        }
        // Tools write 0 for models whose price they do not know.
        let known = dollars.compactMap(\.self).first
        let isUnknown = known == 0 && tokens != .zero
        cost = isUnknown ? nil : known.map(Cost.init(microdollars:))
    }
}
