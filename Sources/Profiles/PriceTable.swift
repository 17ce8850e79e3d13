/// What the models cost.
///
/// A model that is not in it costs nothing and is reported as unpriced: nothing is guessed.
public struct PriceTable: Hashable, Sendable {
    private var prices: [String: ModelPrice]

    /// A table of prices by model name.
    public init(_ prices: [String: ModelPrice]) {
        self.prices = prices
    }

    /// This table with the prices of another added; where both name a model, the other's count.
    public func extended(by other: PriceTable) -> PriceTable {
        PriceTable(prices.merging(other.prices) { _, theirs in theirs })
    }

    /// The price of a model: by its exact name, else by its name without a date at the end (`-20250929`,
    /// `-2024-04-09`), else nil.
    public func price(of model: String) -> ModelPrice? {
        prices[model] ?? Self.withoutDate(model).flatMap { prices[$0] }
    }

    private static func withoutDate(_ model: String) -> String? {
        let bytes = Array(model.utf8)
        for pattern in [Array("-dddddddd".utf8), Array("-dddd-dd-dd".utf8)] where bytes.count > pattern.count {
            let matches = zip(bytes.suffix(pattern.count), pattern).allSatisfy { byte, expected in
                expected == UInt8(ascii: "d") ? 48...57 ~= byte : byte == expected
            }
            if matches { return String(decoding: bytes.dropLast(pattern.count), as: UTF8.self) }
        }
        return nil
    }
}

extension PriceTable {
    /// The public list prices that are known for certain, in USD per million tokens.
    ///
    /// Models with prices that depend on the length of the prompt, and those whose price is not public, are left out.
    public static let listed = PriceTable([
        "claude-3-haiku": ModelPrice(input: 250_000, output: 1_250_000),
        "claude-3-sonnet": anthropic(3),
        "claude-3-opus": anthropic(15),
        "claude-3-5-haiku": ModelPrice(input: 1_000_000, output: 5_000_000),
        "claude-3-5-sonnet": anthropic(3),
        "claude-3-7-sonnet": anthropic(3),
        "claude-sonnet-4": anthropic(3),
        "claude-sonnet-4-5": anthropic(3),
        "claude-sonnet-4-6": anthropic(3),
        "claude-opus-4": anthropic(15),
        "claude-opus-4-1": anthropic(15),
        "claude-opus-4-5": anthropic(5),
        "claude-opus-4-6": anthropic(5),
        "claude-haiku-4-5": anthropic(1),
        "gpt-3.5-turbo": ModelPrice(input: 500_000, output: 1_500_000),
        "gpt-4": ModelPrice(input: 30_000_000, output: 60_000_000),
        "gpt-4-turbo": ModelPrice(input: 10_000_000, output: 30_000_000),
        "gpt-4o": ModelPrice(input: 2_500_000, output: 10_000_000),
        "gpt-4o-mini": ModelPrice(input: 150_000, output: 600_000),
        "gpt-5": ModelPrice(input: 1_250_000, output: 10_000_000),
        "gpt-5-mini": ModelPrice(input: 250_000, output: 2_000_000),
        "gpt-5-nano": ModelPrice(input: 50_000, output: 400_000),
        "gemini-2.0-flash-exp": ModelPrice(input: 0, output: 0),
        "gemini-1.5-pro": ModelPrice(input: 1_250_000, output: 5_000_000),
        "gemini-1.5-flash": ModelPrice(input: 75_000, output: 300_000),
    ])

    /// Anthropic's larger models all cost five times as much to write as to read.
    private static func anthropic(_ dollars: Int) -> ModelPrice {
        ModelPrice(input: dollars * 1_000_000, output: dollars * 5_000_000)
    }
}
