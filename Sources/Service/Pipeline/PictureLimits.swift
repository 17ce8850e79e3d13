import HTTP
import Limits

/// Limits how many pictures are drawn for one address in a window; pictures from the cache are free.
struct PictureLimits: Sendable {
    private let limit: RateLimit?
    private let rates: any RateCounting

    /// - Parameters:
    ///   - count: pictures for an address in a window; nil for no limit.
    ///   - window: seconds.
    ///   - rates: counts them.
    init(_ count: Int?, window: Int, countedBy rates: any RateCounting) {
        limit = count.map { RateLimit("pictures", count: $0, window: window) }
        self.rates = rates
    }

    /// A place at the limit, taken for one picture of a client.
    struct Permit: Sendable {
        fileprivate let rates: any RateCounting
        fileprivate let permit: RatePermit

        /// Gives the place back because no picture was drawn.
        func giveBack() { rates.giveBack(permit, to: nil) }
    }

    /// Returns why nothing more is drawn for a client at the moment, or nil; counts nothing.
    func problem(for client: IPAddress) -> Problem? {
        guard let claims = claims(client), let limit else { return nil }
        let verdict = rates.status(of: claims)
        return verdict.isAllowed ? nil : Self.problem(limit, retryAfter: verdict.retryAfter)
    }

    /// Takes a place for one picture of a client; nil where nobody is limited.
    func take(_ client: IPAddress) -> Result<Permit, Problem>? {
        guard let claims = claims(client), let limit else { return nil }
        switch rates.take(claims) {
        case .allowed(let permit, _): return .success(Permit(rates: rates, permit: permit))
        case .refused(let verdict): return .failure(Self.problem(limit, retryAfter: verdict.retryAfter))
        }
    }

    /// The problem that all clients over the limit may be shown, without the time until their own window ends; nil where
    /// nobody is limited.
    var sharedProblem: Problem? { limit.map { Self.problem($0, retryAfter: $0.window) } }

    private func claims(_ client: IPAddress) -> [RateClaim]? {
        limit.map { [RateClaim($0, client.limitKey.description)] }
    }

    private static func problem(_ limit: RateLimit, retryAfter: Int) -> Problem {
        .tooManyPictures(limit.count, window: limit.window, retryAfter: retryAfter)
    }
}
