private import Synchronization
private import Quantities
import Threads

extension GraphQLClient {
    /// Returns the caller's own token or one of the pool; throws when every token of the pool must wait.
    func token(for access: Access) throws(GitHubError) -> AccessToken {
        if case .own(let token) = access { return token }
        switch pool.withLock({ $0.take(at: time.monotonic()) }) {
        case .token(let token): return token
        case .exhausted(let wait): throw .tokensExhausted(retryAfter: wait.wholeSeconds)
        case .refused(let wait): throw .tokensRefused(retryAfter: wait.wholeSeconds)
        }
    }

    /// Tells the pool what a response says about a token.
    func learn(_ budget: RateBudget?, token: AccessToken, isAccepted: Bool) {
        let now = time.monotonic()
        let resetIn = budget?.reset.map { Duration.seconds($0 - time.unixSeconds()) }
        let isBack = pool.withLock { pool in
            // A proxy that answers in GitHub's place does not know the token.
            let isBack = isAccepted && pool.succeed(token)
            guard let budget else { return isBack }
            pool.observe(limit: budget.limit, remaining: budget.remaining, resetIn: resetIn, of: token, at: now)
            return isBack
        }
        if isBack { log(.tokenAccepted(lastFour: token.lastFour)) }
    }

    /// Puts a token of the pool aside, or throws to tell a caller why their own token does not work.
    func settle(
        _ refusal: TokenRefusal,
        _ response: UpstreamResponse,
        budget: RateBudget?,
        token: AccessToken,
        access: Access
    ) throws(GitHubError) {
        let retryAfter = response.headers[.retryAfter].flatMap { Int(digits: $0) }
        let resetIn = budget?.reset.map { $0 - time.unixSeconds() }
        guard access == .pool else {
            switch refusal {
            case .badCredentials: throw .badCredentials
            case .primaryLimit: throw .rateLimited(retryAfter: min(max(1, resetIn ?? 60), 3600))
            case .secondaryLimit: throw .rateLimited(retryAfter: min(max(1, retryAfter ?? 60), 3600))
            }
        }
        switch refusal {
        case .badCredentials: try putAside(refused: token)
        case .primaryLimit: putAside(spent: token, resetIn: resetIn.map { .seconds($0) })
        case .secondaryLimit: putAside(hasty: token, retryAfter: retryAfter.map { .seconds($0) })
        }
    }

    /// Suspends a token that GitHub refused; throws when two were refused in a row, which ends the lookup.
    private func putAside(refused token: AccessToken) throws(GitHubError) {
        let (rest, isRefusedThroughout, others) = pool.withLock { pool in
            (pool.refuse(token, at: time.monotonic()), pool.isRefusedThroughout, pool.count)
        }
        if let rest { log(.tokenRefused(lastFour: token.lastFour, seconds: rest.wholeSeconds)) }
        guard isRefusedThroughout else { return }
        // The next lookup goes on with those that are left.
        throw .tokensRefused(retryAfter: others > 0 ? 1 : (rest ?? .seconds(60)).wholeSeconds)
    }

    private func putAside(spent token: AccessToken, resetIn: Duration?) {
        pool.withLock { $0.exhaust(token, resetIn: resetIn, at: time.monotonic()) }
        log(.tokenExhausted(lastFour: token.lastFour))
    }

    private func putAside(hasty token: AccessToken, retryAfter: Duration?) {
        let rest = pool.withLock { $0.rest(token, retryAfter: retryAfter, at: time.monotonic()) }
        log(.tokenRests(lastFour: token.lastFour, seconds: rest.wholeSeconds))
    }
}
