import Quantities

/// What is left of a token's hourly points, as GitHub says.
public struct RateBudget: Hashable, Sendable {
    /// Points an hour; nil when GitHub does not say.
    public let limit: Int?
    /// Points left.
    public let remaining: Int
    /// When the hour ends, in seconds since 1970; nil when GitHub does not say.
    public let reset: Int?

    /// Makes a budget.
    public init(limit: Int?, remaining: Int, reset: Int?) {
        self.limit = limit
        self.remaining = max(0, remaining)
        self.reset = reset
    }

    /// Reads the `x-ratelimit-*` headers; nil without a readable `x-ratelimit-remaining`.
    init?(headers: [UpstreamHeader: String]) {
        guard let remaining = headers[.remaining].flatMap({ Int(digits: $0) }) else { return nil }
        self.init(
            limit: headers[.limit].flatMap { Int(digits: $0) },
            remaining: remaining,
            reset: headers[.reset].flatMap { Int(digits: $0) }
        )
    }
}

extension RateBudget: Decodable {
    private enum CodingKeys: String, CodingKey {
        case limit, remaining, resetAt
    }

    /// Reads the `rateLimit` object of an answer.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        self.init(
            limit: try? container.decode(Int.self, forKey: .limit),
            remaining: try container.decode(Int.self, forKey: .remaining),
            reset: (try? container.decode(String.self, forKey: .resetAt)).flatMap { UTCTime($0)?.unixSeconds }
        )
    }
}
