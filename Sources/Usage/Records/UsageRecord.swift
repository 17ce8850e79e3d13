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
    /// What makes the record unique among those of its user, 1 to 200 bytes; nil lets its time, model, source and
    /// counts do so.
    public var requestID: String?
    /// The machine that the record itself names, 1 to 64 bytes; nil where it names none.
    public var machine: String?

    /// A use of a model.
    public init(
        timestamp: Timestamp,
        model: String,
        source: String,
        tokens: TokenCounts,
        requestID: String?,
        machine: String? = nil
    ) {
        self.timestamp = timestamp
        self.model = model
        self.source = source
        self.tokens = tokens
        self.requestID = requestID
        self.machine = machine
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
    /// The longest name of a source, which is a tool or an agent, in bytes of UTF-8.
    public static let source = 64
    /// The longest name of a machine in bytes of UTF-8.
    public static let machine = 64
    /// The longest request id in bytes of UTF-8.
    public static let requestID = 200
    /// The years that a record may be of.
    public static let years = 2000...2099
}
