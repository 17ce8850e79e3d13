public import Quantities

/// One use of a model, in the shape of `POST /api/sync`.
public struct UsageRecord: Hashable, Sendable {
    /// When it happened.
    public var timestamp: Timestamp
    /// The model's name, 1 to 128 bytes.
    public var model: String
    /// The tool that used it, 1 to 64 bytes.
    public var source: String
    /// The tokens, each kind 0 to 10^15.
    public var tokens: TokenCounts
    /// An id that is unique among the user's records, 1 to 200 bytes; nil to derive it from time, model, source and
    /// counts.
    public var requestID: String?
    /// The machine that the record names, 1 to 64 bytes; nil if it names none.
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

/// The bounds of stored values, chosen so that no sum over one user can overflow 64 bits.
public enum UsageLimits {
    /// The maximal tokens of one kind in a record.
    public static let tokens = 1_000_000_000_000_000
    /// The maximal tokens of one user, 10^18.
    public static let total = 1_000_000_000_000_000_000
    /// The maximal cost of one record: a billion dollars.
    public static let cost = Cost(microdollars: 1_000_000_000_000_000)
    /// The maximal length of a model's name in bytes of UTF-8.
    public static let model = 128
    /// The maximal length of the name of a source (a tool or an agent) in bytes of UTF-8.
    public static let source = 64
    /// The maximal length of a machine's name in bytes of UTF-8.
    public static let machine = 64
    /// The maximal length of a request id in bytes of UTF-8.
    public static let requestID = 200
    /// The years in which a record may lie.
    public static let years = 2000...2099
}
