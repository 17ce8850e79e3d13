/// What was wrong with GitHub's answer.
public enum UpstreamFault: Error, Hashable, Sendable {
    /// No connection, or it broke; the reason, as "its name cannot be resolved", is for whoever runs the service.
    case unreachable(reason: String)
    /// No complete answer in the time a request has.
    case timedOut
    /// An answer beyond the size that is read.
    case tooLarge(limit: Int)
    /// A status that is neither success nor one of the known refusals.
    case status(Int)
    /// No JSON, or JSON of another shape; the path tells where.
    case malformed(at: String)
    /// An error of GraphQL's; its type, upper-case letters and underscores, or `UNKNOWN`.
    case graphQL(type: String)
    /// The query needs more than GitHub gives one query.
    case resourceLimits
    /// Part of what was asked for never came.
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

    /// The description, with all that helps whoever runs the service.
    public var detail: String {
        guard case .unreachable(let reason) = self else { return description }
        return "\(description): \(reason)"
    }

    /// Whether the same question may well be answered a moment later.
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
