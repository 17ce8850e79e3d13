private import Foundation
import Synchronization
internal import Threads

/// Sends a query to GitHub: chooses the token, retries, and turns every failure into a `GitHubError`.
final class GraphQLClient: Sendable {
    private struct Body<Query: GraphQLQuery>: Encodable {
        let query: String
        let variables: [String: GraphQLVariable]
    }

    private let transport: any Transport
    let time: TimeSource
    private let random: @Sendable () -> Double
    let log: @Sendable (GitHubEvent) -> Void
    private let observe: @Sendable (GitHubExchange) -> Void
    private let policy: GitHubPolicy
    private let bulkhead: Bulkhead
    let pool: Mutex<TokenPool>
    private let breaker: Mutex<CircuitBreaker>

    init(
        transport: any Transport,
        tokens: [AccessToken],
        time: TimeSource,
        random: @escaping @Sendable () -> Double,
        log: @escaping @Sendable (GitHubEvent) -> Void,
        observe: @escaping @Sendable (GitHubExchange) -> Void,
        policy: GitHubPolicy
    ) {
        self.transport = transport
        self.time = time
        self.random = random
        self.log = log
        self.observe = observe
        self.policy = policy
        bulkhead = Bulkhead(places: policy.maxRequests, maxWaiting: policy.maxWaiting)
        pool = Mutex(TokenPool(tokens))
        breaker = Mutex(policy.breaker)
    }

    /// Sends the query until there is an answer, a lasting failure, or no time left for a retry.
    ///
    /// A token that is refused or spent is replaced by the next of the pool. That does not count as a retry, and happens at
    /// most once for each token, because the token is not used for a while. After the second refusal in a row the lookup
    /// fails without trying the other tokens, because GitHub is then more likely to be wrong than the tokens.
    func answer<Query: GraphQLQuery>(
        to query: Query,
        for access: Access,
        retryingBefore deadline: Duration
    ) async throws(GitHubError) -> Query.Answer {
        let body = try encoded(query)
        var retries = 0
        while true {
            let request = UpstreamRequest(token: try token(for: access), body: body)
            switch try await verdict(on: request, of: query, for: access, isRetry: retries > 0) {
            case .answer(let answer): return answer
            case .notFound: throw .notFound
            case .organization: throw .organization
            case .refused: continue
            case .fault(let fault):
                do throws(GitHubError) {
                    try await pause(after: fault, retry: retries, before: deadline)
                } catch {
                    // Counted once, however often it was tried; a caller's token may be to blame, not GitHub.
                    if access == .pool, error != .cancelled { report(fault, about: query.login) }
                    throw error
                }
                retries += 1
            }
        }
    }

    /// Returns the state of the tokens and of the circuit.
    func state(lookups: Int) -> GitHubState {
        GitHubState(
            tokens: pool.withLock { $0.state(at: time.monotonic()) },
            circuit: breaker.withLock { $0.circuit },
            lookups: lookups
        )
    }

    private func encoded<Query: GraphQLQuery>(_ query: Query) throws(GitHubError) -> [UInt8] {
        do {
            return [UInt8](try JSONEncoder().encode(Body<Query>(query: query.document, variables: query.variables)))
        } catch {
            throw .upstream(.malformed(at: "the query"))
        }
    }

    private func pause(
        after fault: UpstreamFault,
        retry: Int,
        before deadline: Duration
    ) async throws(GitHubError) {
        let moment = policy.retries.moment(ofRetry: retry, at: time.monotonic(), before: deadline, jitter: random())
        guard fault.isTransient, let moment else { throw .upstream(fault) }
        do {
            try await time.sleep(until: moment)
        } catch {
            throw .cancelled
        }
    }

    private func verdict<Query: GraphQLQuery>(
        on request: UpstreamRequest,
        of query: Query,
        for access: Access,
        isRetry: Bool
    ) async throws(GitHubError) -> ResponseReader.Verdict<Query.Answer> {
        let exchange = try await bulkhead.run { () async throws(GitHubError) in
            try await self.exchange(request, about: query.login)
        }
        let (verdict, response, budget) = Self.reading(exchange.result, as: Query.Answer.self)
        observe(
            GitHubExchange(
                outcome: GitHubExchange.Outcome(verdict),
                duration: exchange.duration,
                isRetry: isRetry,
                isOwn: access != .pool
            )
        )
        if case .fault(let fault) = verdict {
            endTrial(with: fault, about: query.login, for: access)
        } else {
            breaker.withLock { $0.succeed() }
        }
        guard let response else { return verdict }
        if case .refused(let refusal) = verdict {
            try settle(refusal, response, budget: budget, token: request.token, access: access)
        } else if access == .pool {
            learn(budget, token: request.token, isAccepted: response.status == 200)
        }
        return verdict
    }

    /// Reads a response, or the fault in place of one.
    private static func reading<Answer: Decodable & Sendable>(
        _ result: Result<UpstreamResponse, UpstreamFault>,
        as type: Answer.Type
    ) -> (ResponseReader.Verdict<Answer>, UpstreamResponse?, RateBudget?) {
        switch result {
        case .success(let response):
            let (verdict, budget) = ResponseReader.read(response, as: type)
            return (verdict, response, budget)
        case .failure(let fault): return (.fault(fault), nil, nil)
        }
    }

    /// Sends one request, within the request timeout and if the breaker admits it.
    private func exchange(
        _ request: UpstreamRequest,
        about login: Login
    ) async throws(GitHubError) -> (result: Result<UpstreamResponse, UpstreamFault>, duration: Duration) {
        guard !Task.isCancelled else { throw .cancelled }
        if case .paused(let wait) = breaker.withLock({ $0.admit(about: login.key, at: time.monotonic()) }) {
            throw .paused(retryAfter: wait.wholeSeconds)
        }
        let began = time.monotonic()
        let result = await Timeout.run(until: began + policy.requestTimeout, on: time) {
            await self.sent(request)
        }
        guard !Task.isCancelled else {
            breaker.withLock { $0.abandon(at: time.monotonic()) }
            throw .cancelled
        }
        return (result ?? .failure(.timedOut), time.monotonic() - began)
    }

    private func sent(_ request: UpstreamRequest) async -> Result<UpstreamResponse, UpstreamFault> {
        do throws(TransportError) {
            return .success(try await transport.send(request))
        } catch {
            switch error {
            case .unreachable(let reason): return .failure(.unreachable(reason: reason))
            case .timedOut: return .failure(.timedOut)
            case .cancelled: return .failure(.unreachable(reason: "the request was cancelled"))
            case .tooLarge(let limit): return .failure(.tooLarge(limit: limit))
            }
        }
    }

    /// Reports the failure of a trial request to the breaker at once.
    private func endTrial(with fault: UpstreamFault, about login: Login, for access: Access) {
        guard breaker.withLock({ $0.circuit }) == .trying else { return }
        guard access == .pool else { return breaker.withLock { $0.abandon(at: time.monotonic()) } }
        report(fault, about: login)
    }

    private func report(_ fault: UpstreamFault, about login: Login) {
        // A lasting fault belongs to the query and says nothing about GitHub's health.
        guard fault.isTransient else { return breaker.withLock { $0.succeed() } }
        guard let pause = breaker.withLock({ $0.fail(about: login.key, at: time.monotonic()) }) else { return }
        log(.gitHubPaused(seconds: pause.wholeSeconds, after: fault))
    }
}

extension Duration {
    /// The duration in seconds, rounded up, at least 1.
    var wholeSeconds: Int {
        let (seconds, attoseconds) = components
        return Int(clamping: max(1, attoseconds > 0 && seconds < .max ? seconds + 1 : seconds))
    }
}
