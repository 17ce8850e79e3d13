import GitHub
import HTTP
import Limits

/// Limits how often GitHub is asked: lookups an hour for an address, and of a user.
struct RankLimits: Sendable {
    private static let hour = 3600
    private static let addressName = "lookups-address"
    private static let userName = "lookups-user"

    private let perAddress: RateLimit
    private let perUser: RateLimit
    private let rates: any RateCounting

    /// - Parameters:
    ///   - perAddress: lookups an hour for an address.
    ///   - perUser: lookups an hour of a user.
    ///   - rates: counts them, by a clock of seconds since 1970.
    init(perAddress: Int, perUser: Int, countedBy rates: any RateCounting) {
        self.perAddress = RateLimit(Self.addressName, count: perAddress, window: Self.hour)
        self.perUser = RateLimit(Self.userName, count: perUser, window: Self.hour)
        self.rates = rates
    }

    /// What a client has left, without counting anything.
    func status(of client: IPAddress) -> RateVerdict { rates.status(of: [claim(of: client)]) }

    /// What a lookup would be told, without counting it.
    func status(of request: RankRequest, for client: IPAddress) -> RateVerdict {
        rates.status(of: claims(request, client))
    }

    /// Counts a lookup; returns nil when there were too many.
    func take(_ request: RankRequest, for client: IPAddress) -> RatePermit? {
        guard case .allowed(let permit, _) = rates.take(claims(request, client)) else { return nil }
        return permit
    }

    /// Takes back the count of a lookup that has failed for a reason outside the request, such as an outage.
    ///
    /// A lookup that GitHub has failed to answer stays counted for the address, or a client could repeat one that always
    /// fails without end. It is taken back for the user.
    func giveBack(_ permit: RatePermit, after error: GitHubError) {
        switch error {
        case .upstream: rates.giveBack(permit, to: [Self.userName])
        case .paused, .tokensExhausted, .tokensRefused, .overloaded, .cancelled: rates.giveBack(permit, to: nil)
        case .notFound, .organization, .rateLimited, .badCredentials, .calculating, .notAdmitted: break
        }
    }

    private func claim(of client: IPAddress) -> RateClaim { RateClaim(perAddress, client.limitKey.description) }

    private func claims(_ request: RankRequest, _ client: IPAddress) -> [RateClaim] {
        [claim(of: client), RateClaim(perUser, request.limitKey)]
    }
}

extension RateVerdict {
    /// The fields that tell a client what is left.
    var fields: HeaderFields {
        [.rateLimit: "\(limit)", .rateLimitRemaining: "\(remaining)", .rateLimitReset: "\(reset)"]
    }
}
