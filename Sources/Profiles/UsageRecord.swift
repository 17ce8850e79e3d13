public import Quantities

/// One use of a model, as `POST /api/sync` takes it.
public struct UsageRecord: Hashable, Sendable {
    /// When it happened.
    public var timestamp: Timestamp
    /// The model's name, 1 to 128 bytes.
    public var model: String
    /// The tool that used it, 1 to 64 bytes.
    public var source: String
    /// The tokens, each kind 0 to 10^15.
    public var tokens: TokenCounts
    /// What makes the record unique among those of its user, 1 to 200 bytes.
    public var requestID: String
    /// What it cost, when whoever counted it knows; nil lets the price table say.
    public var cost: Cost?
    /// The whole day that the record sums up, in the clock of whoever counted it; nil for a single use.
    ///
    /// A record of a day stays on that day whatever the user's time zone, has no hour, and is replaced by one with
    /// the same request id and more tokens.
    public var wholeDay: Day?

    /// A use of a model.
    public init(
        timestamp: Timestamp,
        model: String,
        source: String,
        tokens: TokenCounts,
        requestID: String,
        cost: Cost? = nil,
        wholeDay: Day? = nil
    ) {
        self.timestamp = timestamp
        self.model = model
        self.source = source
        self.tokens = tokens
        self.requestID = requestID
        self.cost = cost
        self.wholeDay = wholeDay
    }
}

/// The bounds of what is stored: chosen so that no sum of one user can leave 64 bits.
public enum UsageLimits {
    /// The most tokens of one kind in a record.
    public static let tokens = 1_000_000_000_000_000
    /// The most tokens of one user, 10^18.
    public static let total = 1_000_000_000_000_000_000
    /// The most that one record may cost: a billion dollars.
    public static let cost = Cost(microdollars: 1_000_000_000_000_000)
    /// The longest name of a model in bytes of UTF-8.
    public static let model = 128
    /// The longest name of a source in bytes of UTF-8.
    public static let source = 64
    /// The longest request id in bytes of UTF-8.
    public static let requestID = 200
    /// The years that a record may be of.
    public static let years = 2000...2099
}
