package import Quantities

/// What a million tokens of a model cost, in micro-dollars a kind.
public struct ModelPrice: Hashable, Sendable {
    /// Input tokens.
    public let input: Int
    /// Output tokens.
    public let output: Int
    /// Tokens written to the prompt cache.
    public let cacheWrite: Int
    /// Tokens read from the prompt cache.
    public let cacheRead: Int
    /// What a use with a long prompt costs instead, all of it; by length, the shortest first.
    public let tiers: [Tier]
    /// The most tokens that a prompt can have; a record with more sums up several uses of unknown length.
    public let maxPrompt: Int

    /// A range of long prompts.
    public struct Tier: Hashable, Sendable {
        /// The tokens of a prompt (input, cache writes and cache reads) that are not yet in it.
        public let above: Int
        /// What a million tokens cost in it; without tiers of its own.
        public let price: ModelPrice
    }

    /// The highest price of a million tokens: a million dollars.
    public static let maxPrice = 1_000_000_000_000

    /// What a prompt is taken to have at most where a list does not say: no model with tiers takes more.
    private static let defaultMaxPrompt = 2_000_000

    /// A price list in micro-dollars per million tokens, each clamped to 0 to `maxPrice`.
    ///
    /// Where nothing is given, writing the cache costs 125 % and reading it 10 % of input.
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
        // A list that says less than where a tier begins is wrong about one of them.
        self.maxPrompt = maxPrompt.flatMap { $0 > shortest ? $0 : nil } ?? Self.defaultMaxPrompt
    }

    /// A price as lists give it; nil without one for input.
    ///
    /// A tier that gives no price for a kind of cached tokens leaves it as it is; one without input and output, or
    /// without a price where there is one before, is none.
    ///
    /// - Parameters:
    ///   - kinds: Micro-dollars of input, output, cache writes and cache reads; output is 0 when it is not there.
    ///   - maxPrompt: The most tokens of a prompt, when the list says it.
    ///   - tiers: What a prompt must be longer than, and the four prices.
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

    /// What tokens cost, rounded half up to a micro-dollar; nil when it is more than a record may cost.
    ///
    /// - Parameters:
    ///   - tokens: The tokens.
    ///   - isSingleUse: Whether they are of one use, whose prompt's length is known, and not a sum of several.
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

    /// What reading the cache saved against reading the same tokens as input.
    package func saving(of tokens: TokenCounts, isSingleUse: Bool = false) -> Cost {
        let price = isSingleUse ? price(for: tokens) : self
        let saved = Int128(tokens.cacheRead) * Int128(max(price.input - price.cacheRead, 0)) / 1_000_000
        return Cost(microdollars: Int(min(saved, Int128(UsageLimits.cost.microdollars))))
    }

    /// The price for a prompt of that length.
    private func price(for tokens: TokenCounts) -> ModelPrice {
        let prompt = tokens.input &+ tokens.cacheCreation &+ tokens.cacheRead
        guard prompt <= maxPrompt else { return self }
        return tiers.last { prompt > $0.above }?.price ?? self
    }
}
