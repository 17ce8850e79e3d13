import Foundation

/// What a token of the fake has left.
public struct TokenBudget: Sendable {
    /// Points an hour allows.
    public var limit: Int
    /// Points left.
    public var remaining: Int
    /// When it was fetched, in seconds since 1970.
    public var reset: Int

    /// Makes a budget, full unless told otherwise.
    public init(limit: Int = 5000, remaining: Int = 5000, reset: Int) {
        self.limit = limit
        self.remaining = remaining
        self.reset = reset
    }

    var resetAt: String {
        let formatter = ISO8601DateFormatter()
        return formatter.string(from: Date(timeIntervalSince1970: TimeInterval(reset)))
    }

    var headers: [String: String] {
        [
            "X-RateLimit-Limit": "\(limit)", "X-RateLimit-Remaining": "\(remaining)", "X-RateLimit-Reset": "\(reset)",
            "X-RateLimit-Resource": "graphql",
        ]
    }
}
