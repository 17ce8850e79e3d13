import HTTP
import Limits

/// Limits how many pictures are drawn for one address in a window; pictures from the cache are free.
struct PictureLimits: Sendable {
    private let limit: RateLimit?
    private let rates: any RateCounting

    /// - Parameters:
    ///   - count: the number of pictures for an address in a window; nil for no limit.
    ///   - window: the window in seconds.
    ///   - rates: counts the pictures.
    init(_ count: Int?, window: Int, countedBy rates: any RateCounting) {
        limit = count.map { RateLimit("pictures", count: $0, window: window) }
        self.rates = rates
    }

    /// The permit to draw one picture for a client.
    struct Permit: Sendable {
        fileprivate let rates: any RateCounting
        fileprivate let permit: RatePermit

        /// Takes the count back, because no picture was drawn.
        func giveBack() { rates.giveBack(permit, to: nil) }
    }

    /// Returns the problem of a client that is over its limit, or nil; counts nothing.
    func problem(for client: IPAddress) -> Problem? {
        guard let claims = claims(client), let limit else { return nil }
        let verdict = rates.status(of: claims)
        return verdict.isAllowed ? nil : Self.problem(limit, retryAfter: verdict.retryAfter)
    }

    /// Counts one picture for a client; returns nil if there is no limit.
    func take(_ client: IPAddress) -> Result<Permit, Problem>? {
        guard let claims = claims(client), let limit else { return nil }
        switch rates.take(claims) {
        case .allowed(let permit, _): return .success(Permit(rates: rates, permit: permit))
        case .refused(let verdict): return .failure(Self.problem(limit, retryAfter: verdict.retryAfter))
        }
    }

    /// The problem of all clients over the limit, without the time at which a client's window ends; nil if there is no
    /// limit.
    var sharedProblem: Problem? { limit.map { Self.problem($0, retryAfter: $0.window) } }

    private func claims(_ client: IPAddress) -> [RateClaim]? {
        limit.map { [RateClaim($0, client.limitKey.description)] }
    }

    private static func problem(_ limit: RateLimit, retryAfter: Int) -> Problem {
        .tooManyPictures(limit.count, window: limit.window, retryAfter: retryAfter)
    }
}
