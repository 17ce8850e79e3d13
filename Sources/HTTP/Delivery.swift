/// A stored answer with the fields of this one response.
public struct Delivery: Sendable {
    /// The value of `X-Cache`.
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
    /// The value of `X-Cache`; nil for answers that are not cached, which have no such field.
    public var outcome: Outcome?
    /// Seconds since it was made, sent as `Age` with an outcome.
    public var age: Int
    /// Further fields of this response, such as the client's remaining limit.
    public var fields: HeaderFields

    /// Makes a delivery.
    public init(_ response: StoredResponse, outcome: Outcome? = nil, age: Int = 0, fields: HeaderFields = [:]) {
        self.response = response
        self.outcome = outcome
        self.age = age
        self.fields = fields
    }

    /// Makes a delivery of an answer that is not stored.
    public init(_ response: Response, fields: HeaderFields = [:]) {
        self.init(StoredResponse(response), fields: fields)
    }
}
