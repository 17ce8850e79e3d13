package import Quantities

/// The price of a model's tokens of each kind, in micro-dollars per million tokens.
public struct ModelPrice: Hashable, Sendable {
    /// Input tokens.
    public let input: Int
    /// Output tokens.
    public let output: Int
    /// Tokens written to the prompt cache.
    public let cacheWrite: Int
    /// Tokens read from the prompt cache.
    public let cacheRead: Int
    /// The prices of all tokens of a use with a long prompt, sorted by length, shortest first.
    public let tiers: [Tier]
    /// The maximal tokens of a prompt; a record with more sums up several uses whose lengths are unknown.
    public let maxPrompt: Int

    /// The price of prompts longer than a threshold.
    public struct Tier: Hashable, Sendable {
        /// The threshold: the tier is for prompts with more tokens (input, cache writes and cache reads).
        public let above: Int
        /// The price, without tiers.
        public let price: ModelPrice
    }

    /// The highest price of a million tokens: a million dollars.
    public static let maxPrice = 1_000_000_000_000

    /// The `maxPrompt` of a model whose list does not give one; no model with tiers takes more.
    private static let defaultMaxPrompt = 2_000_000

    /// Makes a price from micro-dollars per million tokens, each clamped to 0...`maxPrice`.
    ///
    /// By default, writing the cache costs 125 % and reading it 10 % of input.
    public init(
        input: Int,
        output: Int,
        cacheWrite: Int? = nil,
        cacheRead: Int? = nil,
        tiers: [Tier] = [],
        maxPrompt: Int? = nil
    ) {
        func clamped(_ price: Int) -> Int { min(max(price, 0), Self.maxPrice) }
        self.input = clamped(input)
        self.output = clamped(output)
        self.cacheWrite = clamped(cacheWrite ?? self.input * 5 / 4)
        self.cacheRead = clamped(cacheRead ?? self.input / 10)
        self.tiers = tiers.sorted { $0.above < $1.above }
        let shortest = self.tiers.first?.above ?? 0
        // A maximum below a tier's threshold must be wrong.
        self.maxPrompt = maxPrompt.flatMap { $0 > shortest ? $0 : nil } ?? Self.defaultMaxPrompt
    }

    /// Makes a price from the fields of a list; nil without a price for input.
    ///
    /// A tier without a price for cached tokens keeps that of the base. A tier without prices for input and output, or
    /// with prices of 0 although the base has others, is ignored.
    ///
    /// - Parameters:
    ///   - kinds: Micro-dollars per million tokens of input, output, cache writes and cache reads; output is 0 if nil.
    ///   - maxPrompt: The maximal tokens of a prompt; nil if the list does not give it.
    ///   - tiers: The thresholds, and the four prices above each.
    package init?(kinds: [Int?], maxPrompt: Int?, tiers: [(above: Int, kinds: [Int?])]) {
        guard kinds.count == 4, let input = kinds[0] else { return nil }
        let output = kinds[1] ?? 0
        self.init(
            input: input,
            output: output,
            cacheWrite: kinds[2],
            cacheRead: kinds[3],
            tiers: tiers.compactMap { tier in
                guard tier.kinds.count == 4, let more = tier.kinds[0], let written = tier.kinds[1],
                    tier.above > 0, more + written > 0 || input + output == 0
                else { return nil }
                let price = ModelPrice(
                    input: more,
                    output: written,
                    cacheWrite: tier.kinds[2] ?? kinds[2],
                    cacheRead: tier.kinds[3] ?? kinds[3]
                )
                return Tier(above: tier.above, price: price)
            },
            maxPrompt: maxPrompt
        )
    }

    /// Returns the cost of tokens, rounded half up to a micro-dollar; nil if it is more than a record may cost.
    ///
    /// - Parameters:
    ///   - tokens: The tokens.
    ///   - isSingleUse: Whether they are of one use, whose prompt's length is known, and not the sum of several.
    /// - Returns: the cost.
    package func cost(of tokens: TokenCounts, isSingleUse: Bool = false) -> Cost? {
        let price = isSingleUse ? price(for: tokens) : self
        let full = Int128(tokens.input) * Int128(price.input) + Int128(tokens.output) * Int128(price.output)
        let cached =
            Int128(tokens.cacheCreation) * Int128(price.cacheWrite) + Int128(tokens.cacheRead) * Int128(price.cacheRead)
        let rounded = (full + cached + 500_000) / 1_000_000
        guard rounded <= Int128(UsageLimits.cost.microdollars) else { return nil }
        return Cost(microdollars: Int(rounded))
    }

    /// Returns what reading tokens from the cache saved, compared to reading them as input.
    package func saving(of tokens: TokenCounts, isSingleUse: Bool = false) -> Cost {
        let price = isSingleUse ? price(for: tokens) : self
        let saved = Int128(tokens.cacheRead) * Int128(max(price.input - price.cacheRead, 0)) / 1_000_000
        return Cost(microdollars: Int(min(saved, Int128(UsageLimits.cost.microdollars))))
    }

    /// Returns the price for a prompt of the length of `tokens`.
    private func price(for tokens: TokenCounts) -> ModelPrice {
        let prompt = tokens.input &+ tokens.cacheCreation &+ tokens.cacheRead
        guard prompt <= maxPrompt else { return self }
        return tiers.last { prompt > $0.above }?.price ?? self
    }
}
