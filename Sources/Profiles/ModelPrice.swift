internal import Quantities

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

    /// The highest price of a million tokens: a million dollars.
    public static let highest = 1_000_000_000_000

    /// A price list in micro-dollars per million tokens, each clamped to 0 to `highest`.
    ///
    /// Where nothing is given, writing the cache costs 125 % and reading it 10 % of input.
    public init(input: Int, output: Int, cacheWrite: Int? = nil, cacheRead: Int? = nil) {
        func clamped(_ price: Int) -> Int { min(max(price, 0), Self.highest) }
        self.input = clamped(input)
        self.output = clamped(output)
        self.cacheWrite = clamped(cacheWrite ?? self.input * 5 / 4)
        self.cacheRead = clamped(cacheRead ?? self.input / 10)
    }

    /// What tokens cost, rounded half up to a micro-dollar; nil when it is more than a record may cost.
    func cost(of tokens: TokenCounts) -> Cost? {
        let full = Int128(tokens.input) * Int128(input) + Int128(tokens.output) * Int128(output)
        let cached = Int128(tokens.cacheCreation) * Int128(cacheWrite) + Int128(tokens.cacheRead) * Int128(cacheRead)
        let rounded = (full + cached + 500_000) / 1_000_000
        guard rounded <= Int128(UsageLimits.cost.microdollars) else { return nil }
        return Cost(microdollars: Int(rounded))
    }

    /// What reading the cache saved against reading the same tokens as input.
    func saving(of tokens: TokenCounts) -> Cost {
        let saved = Int128(tokens.cacheRead) * Int128(max(input - cacheRead, 0)) / 1_000_000
        return Cost(microdollars: Int(min(saved, Int128(UsageLimits.cost.microdollars))))
    }
}
