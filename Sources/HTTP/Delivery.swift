/// A stored answer with what is said about this one sending of it.
public struct Delivery: Sendable {
    /// How the cache came into it: the value of `X-Cache`.
    public enum Outcome: String, Sendable, Hashable, CaseIterable {
        /// Made earlier, still fresh.
        case hit = "HIT"
        /// Made for this request.
        case miss = "MISS"
        /// Made earlier, no longer fresh.
        case stale = "STALE"
    }

    /// The answer.
    public var response: StoredResponse
    /// How the cache came into it; nil for what is not cached, which then has no `X-Cache`.
    public var outcome: Outcome?
    /// Seconds since it was made, sent as `Age` with an outcome.
    public var age: Int
    /// More fields for this sending, such as the caller's remaining limit.
    public var fields: HeaderFields

    /// A sending.
    public init(_ response: StoredResponse, outcome: Outcome? = nil, age: Int = 0, fields: HeaderFields = [:]) {
        self.response = response
        self.outcome = outcome
        self.age = age
        self.fields = fields
    }

    /// A sending of an answer that nobody stores.
    public init(_ response: Response, fields: HeaderFields = [:]) {
        self.init(StoredResponse(response), fields: fields)
    }
}
