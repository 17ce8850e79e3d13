/// Tokens by kind.
public struct TokenCounts: Hashable, Sendable {
    /// Tokens that the model read at the full price.
    public var input: Int
    /// Tokens that the model wrote.
    public var output: Int
    /// Tokens written to the provider's prompt cache.
    public var cacheCreation: Int
    /// Tokens read from the provider's prompt cache.
    public var cacheRead: Int

    /// No tokens.
    public static let zero = TokenCounts(input: 0, output: 0, cacheCreation: 0, cacheRead: 0)

    /// Counts by kind, each 0 or more.
    public init(input: Int, output: Int, cacheCreation: Int, cacheRead: Int) {
        self.input = input
        self.output = output
        self.cacheCreation = cacheCreation
        self.cacheRead = cacheRead
    }

    /// The sum of all kinds.
    ///
    /// It does not overflow for stored counts, whose total is at most `UsageLimits.total`.
    public var total: Int { input &+ output &+ cacheCreation &+ cacheRead }

    /// The share of the tokens read that came from the cache, 0 to 1: cache read / (input + cache read); nil if none
    /// were read.
    public var cacheEfficiency: Double? {
        let read = input &+ cacheRead
        return read > 0 ? Double(cacheRead) / Double(read) : nil
    }

    package static func += (sum: inout TokenCounts, more: TokenCounts) {
        sum.input &+= more.input
        sum.output &+= more.output
        sum.cacheCreation &+= more.cacheCreation
        sum.cacheRead &+= more.cacheRead
    }

    package static func -= (sum: inout TokenCounts, less: TokenCounts) {
        sum += TokenCounts(
            input: -less.input,
            output: -less.output,
            cacheCreation: -less.cacheCreation,
            cacheRead: -less.cacheRead
        )
    }
}
