import Caching
import HTTP

/// An answer in the cache.
enum CachedAnswer: Sendable {
    /// A response, and whether the data that it was made of was out of date when it was made.
    case response(StoredResponse, isStale: Bool)
    /// A problem, and its response in JSON; nil if the JSON names the request, so that each request needs its own.
    case problem(Problem, json: StoredResponse?)

    /// The bytes of memory that it takes.
    var cost: Int {
        switch self {
        case .response(let response, _): response.cost
        case .problem(_, let json): 256 + (json?.cost ?? 0)
        }
    }
}

extension FlightResult<CachedAnswer> {
    /// What the cache does with an answer.
    static func made(_ answer: MadeAnswer, _ response: StoredResponse) -> Self {
        let value = CachedAnswer.response(response, isStale: answer.isStale)
        return .made(value, cost: value.cost, answer.lifetime)
    }

    /// What the cache does with a problem.
    static func problem(_ problem: Problem, _ form: ProblemForm, isPersonal: Bool) -> Self {
        let json = form.sharedResponse(problem, isPersonal: isPersonal).map { StoredResponse($0) }
        let value = CachedAnswer.problem(problem, json: json)
        switch problem.retention {
        case .none: return .passing(value)
        case .answer(let seconds): return .made(value, cost: value.cost, Lifetime(fresh: .seconds(seconds)))
        case .failure(let seconds): return .failed(value, cost: value.cost, retryAfter: .seconds(seconds))
        }
    }
}

/// An answer as it was found in the cache, or made.
struct Finding: Sendable {
    /// The answer.
    let answer: CachedAnswer
    /// What `X-Cache` says.
    let outcome: Delivery.Outcome
    /// Seconds since the answer was made.
    let age: Int

    /// An answer of the cache.
    ///
    /// - Parameters:
    ///   - hit: what was found.
    ///   - outcome: what `X-Cache` says when the answer is fresh.
    init(_ hit: Hit<CachedAnswer>, _ outcome: Delivery.Outcome = .hit) {
        answer = hit.value
        var isStale = hit.isStale
        if case .response(_, isStale: true) = hit.value { isStale = true }
        self.outcome = isStale ? .stale : outcome
        age = Int(hit.age.components.seconds)
    }
}
