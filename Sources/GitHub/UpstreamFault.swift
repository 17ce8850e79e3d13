/// Why a response from GitHub is missing or unusable.
public enum UpstreamFault: Error, Hashable, Sendable {
    /// No connection, or it broke; the reason, such as "its name cannot be resolved", is for the operator.
    case unreachable(reason: String)
    /// No complete response in the time that a request has.
    case timedOut
    /// A body of more than `limit` bytes.
    case tooLarge(limit: Int)
    /// A status that is neither success nor one of the known refusals.
    case status(Int)
    /// No JSON, or JSON of another shape; `at` is the path of the value.
    case malformed(at: String)
    /// A GraphQL error; its type is upper-case letters and underscores, or `UNKNOWN`.
    case graphQL(type: String)
    /// The query needs more resources than GitHub gives one query.
    case resourceLimits
    /// GitHub left out a part of the data.
    case incomplete
}

extension UpstreamFault: CustomStringConvertible {
    /// A phrase that completes "GitHub did not answer: ".
    public var description: String {
        switch self {
        case .unreachable: "it cannot be reached"
        case .timedOut: "it took too long"
        case .tooLarge(let limit): "its answer is larger than \(limit) bytes"
        case .status(let status): "status \(status)"
        case .malformed(let path): "its answer is not readable at \(path)"
        case .graphQL(let type): "error \(type)"
        case .resourceLimits: "the query exceeds its resource limits"
        case .incomplete: "its answer is incomplete"
        }
    }

    /// The description with the reason, for the operator.
    public var detail: String {
        guard case .unreachable(let reason) = self else { return description }
        return "\(description): \(reason)"
    }

    /// Whether a retry may succeed.
    var isTransient: Bool {
        switch self {
        case .unreachable, .timedOut, .malformed: true
        case .status(let status): status >= 500
        case .graphQL(let type): !Self.lastingTypes.contains(type)
        case .tooLarge, .resourceLimits, .incomplete: false
        }
    }

    private static let lastingTypes: Set<String> = ["FORBIDDEN", "INSUFFICIENT_SCOPES", "NOT_FOUND", "UNPROCESSABLE"]
}
