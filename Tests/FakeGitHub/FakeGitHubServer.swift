import Foundation
import Synchronization

/// A GitHub on 127.0.0.1 that speaks the GraphQL the service uses, and misbehaves on demand.
///
/// A request is handled by the next scripted behaviour, else by the rule for its operation, else as GitHub would.
public final class FakeGitHubServer: Sendable {
    fileprivate struct State {
        var users: [String: FakeUser] = [:]
        var organizations: Set<String> = []
        var budgets: [String: TokenBudget] = [:]
        var refused: Set<String> = []
        var script: [Behaviour] = []
        var rules: [String: Behaviour] = [:]
        var maxYears = Int.max
        var leavesOutYears = false
        var reset = 4_102_444_800
        var requests: [LoggedRequest] = []
        var watchers: [(count: Int, continuation: CheckedContinuation<Void, Never>)] = []
    }

    private let state: StateBox
    private let listener: LoopbackListener

    private final class StateBox: Sendable {
        let mutex = Mutex(State())
    }

    /// Listens on the port, a free one for 0, and answers until `stop`.
    public init(port: UInt16 = 0, users: [FakeUser] = []) throws {
        let state = StateBox()
        self.state = state
        listener = try LoopbackListener(port: port) { Self.response(to: $0, state) }
        for user in users { add(user) }
        listener.start()
    }

    /// The address to give the service as `GITHUB_API_URL`.
    public var address: String { "http://127.0.0.1:\(listener.port)" }

    /// Stops listening: from then on it cannot be reached.
    public func stop() { listener.stop() }

    /// Adds or replaces a user.
    public func add(_ user: FakeUser) {
        state.mutex.withLock { $0.users[user.login.lowercased()] = user }
    }

    /// Adds an organization.
    public func add(organization name: String) {
        state.mutex.withLock { _ = $0.organizations.insert(name.lowercased()) }
    }

    /// What a token has left; tokens nobody mentioned have 5,000 each time they are seen first.
    public func setBudget(_ budget: TokenBudget, of token: String) {
        state.mutex.withLock { $0.budgets[token] = budget }
    }

    /// Answers the token with 401.
    public func refuse(_ token: String) {
        state.mutex.withLock { _ = $0.refused.insert(token) }
    }

    /// Handles the coming requests one after the other.
    public func next(_ behaviours: Behaviour...) {
        state.mutex.withLock { $0.script += behaviours }
    }

    /// Handles every request with that operation's name (`Profile`, `Stars`, `Years`, `Season`); nil ends that.
    public func always(_ operation: String, _ behaviour: Behaviour?) {
        state.mutex.withLock { $0.rules[operation] = behaviour }
    }

    /// Answers queries about more years with RESOURCE_LIMITS_EXCEEDED.
    ///
    /// - Parameters:
    ///   - count: the most years.
    ///   - partial: gives the first of them in such an answer instead of no user.
    public func limitYears(to count: Int, partial: Bool = false) {
        state.mutex.withLock {
            $0.maxYears = count
            $0.leavesOutYears = partial
        }
    }

    /// Connections made so far.
    public var connections: Int { listener.accepted }

    /// The requests so far.
    public var requests: [LoggedRequest] { state.mutex.withLock { $0.requests } }

    /// Returns when that many requests have come since the start.
    public func untilRequests(_ count: Int) async {
        await withCheckedContinuation { continuation in
            let isThere = state.mutex.withLock { state in
                if state.requests.count < count { state.watchers.append((count, continuation)) }
                return state.requests.count >= count
            }
            if isThere { continuation.resume() }
        }
    }
}

extension FakeGitHubServer {
    private struct Body: Decodable {
        let query: String
        let variables: [String: JSON]?
    }

    private static func response(to request: LoopbackListener.Request, _ state: StateBox) -> LoopbackListener.Response?
    {
        guard request.method == "POST", ["/graphql", "/api/graphql"].contains(request.path),
            request.headers["user-agent"] != nil,
            let body = try? JSONDecoder().decode(Body.self, from: Data(request.body))
        else { return LoopbackListener.Response(status: 400, headers: [:], body: Array("{}".utf8)) }
        let document = try? GraphQLDocument(body.query)
        let logged = LoggedRequest(
            path: request.path,
            authorization: request.headers["authorization"] ?? "",
            headers: request.headers,
            query: body.query,
            variables: body.variables ?? [:],
            operation: document?.operation ?? ""
        )
        let behaviour = log(logged, state)
        return perform(behaviour, logged, document, state)
    }

    private static func log(_ request: LoggedRequest, _ state: StateBox) -> Behaviour {
        let (behaviour, arrived) = state.mutex.withLock { state in
            state.requests.append(request)
            let count = state.requests.count
            let arrived = state.watchers.filter { $0.count <= count }.map(\.continuation)
            state.watchers.removeAll { $0.count <= count }
            let behaviour = state.script.isEmpty ? state.rules[request.operation] : state.script.removeFirst()
            return (behaviour ?? .answer, arrived)
        }
        arrived.forEach { $0.resume() }
        return behaviour
    }

    private static func perform(
        _ behaviour: Behaviour,
        _ request: LoggedRequest,
        _ document: GraphQLDocument?,
        _ state: StateBox
    ) -> LoopbackListener.Response? {
        switch behaviour {
        case .gated(let gate, let then):
            gate.wait()
            return perform(then, request, document, state)
        case .hangUp: return nil
        case .cutConnection:
            var response = regular(request, document, state)
            response.end = .cut
            return response
        case .raw(let status, let headers, let body):
            return LoopbackListener.Response(status: status, headers: headers, body: Array(body.utf8))
        case .verbatim(let bytes): return LoopbackListener.Response(status: 0, headers: [:], body: bytes, end: .close)
        case .dripping(let bytes): return LoopbackListener.Response(status: 0, headers: [:], body: bytes, end: .drip)
        case .bytes(let bytes): return LoopbackListener.Response(status: 200, headers: [:], body: bytes)
        case .edited(let edit):
            var response = regular(request, document, state)
            response.body = Array(edit(String(decoding: response.body, as: UTF8.self)).utf8)
            return response
        case .answer: return regular(request, document, state)
        }
    }

    private static func regular(
        _ request: LoggedRequest,
        _ document: GraphQLDocument?,
        _ state: StateBox
    ) -> LoopbackListener.Response {
        let token = String(request.authorization.dropFirst("Bearer ".count))
        guard !token.isEmpty, !state.mutex.withLock({ $0.refused.contains(token) }) else {
            return plain(status: 401, #"{"message":"Bad credentials"}"#, [:])
        }
        let (budget, isSpent) = state.mutex.withLock { $0.spend(token) }
        guard !isSpent else {
            let message =
                #"{"data":{"user":null},"errors":[{"type":"RATE_LIMITED","message":"API rate limit exceeded."}]}"#
            return plain(status: 200, message, budget.headers)
        }
        guard let document else {
            return plain(status: 200, #"{"errors":[{"message":"Parse error"}]}"#, budget.headers)
        }
        let answer = state.mutex.withLock { $0.answer(to: document, request, budget) }
        return plain(status: 200, answer, budget.headers)
    }

    private static func plain(status: Int, _ body: String, _ headers: [String: String]) -> LoopbackListener.Response {
        LoopbackListener.Response(
            status: status,
            headers: headers.merging(["Content-Type": "application/json; charset=utf-8"]) { $1 },
            body: Array(body.utf8)
        )
    }
}

extension FakeGitHubServer.State {
    fileprivate mutating func spend(_ token: String) -> (TokenBudget, isSpent: Bool) {
        var budget = budgets[token] ?? TokenBudget(reset: reset)
        guard budget.remaining > 0 else { return (budget, true) }
        budget.remaining -= 1
        budgets[token] = budget
        return (budget, false)
    }

    fileprivate func answer(to document: GraphQLDocument, _ request: LoggedRequest, _ budget: TokenBudget) -> String {
        let resolver = Resolver(
            users: users,
            organizations: organizations,
            variables: request.variables,
            budget: budget
        )
        let years = document.allFields.filter { $0.name == "contributionsCollection" && $0.arguments["from"] != nil }
        guard years.count > maxYears else { return resolver.answer(to: document).description }
        let error = #"[{"type":"RESOURCE_LIMITS_EXCEEDED","message":"Resource limits for this query exceeded."}]"#
        guard leavesOutYears else { return #"{"data":{"user":null},"errors":\#(error)}"# }
        var answer = resolver.answer(to: document).description
        for field in years.dropFirst(maxYears) {
            guard let start = answer.range(of: "\"\(field.alias)\":{"),
                let end = answer.range(of: "}", range: start.upperBound..<answer.endIndex)
            else { continue }
            answer.replaceSubrange(start.lowerBound..<end.upperBound, with: "\"\(field.alias)\":null")
        }
        return answer.dropLast() + ",\"errors\":\(error)}"
    }
}
