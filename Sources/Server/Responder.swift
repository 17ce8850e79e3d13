public import HTTP

/// A service that answers requests.
///
/// `cached`, `bodyPolicy` and `respond` run on the thread that serves all connections of a loop. Work of more than some
/// microseconds belongs on another thread, with `.later` as the answer.
public protocol Responder: Sendable {
    /// Returns a cached answer for the bytes of the target, before the rest of the request is decoded or copied.
    ///
    /// Called for GET and HEAD without an `Authorization` field. The server sees to 304, HEAD and gzip.
    ///
    /// - Returns: nil if there is none; the server then decodes the request and calls `respond`.
    func cached(_ target: Span<UInt8>, _ probe: CacheProbe) -> Delivery?

    /// Returns how much of the body is read before `respond` is called.
    ///
    /// Called for every method but GET and HEAD.
    ///
    /// - Returns: nil to read nothing; the connection then closes after the answer.
    func bodyPolicy(for method: Method, _ target: Span<UInt8>) -> BodyPolicy?

    /// Answers a request, now, or later through the reply.
    func respond(to request: Request, reply: Reply) -> Answer

    /// Returns the response to a request that the front refuses.
    func refuse(_ refusal: Refusal, id: String) -> Response

    /// Returns the observer of a loop's answers, for logs and metrics. Called once for each loop, on its thread.
    func observer() -> (any ExchangeObserver)?
}

extension Responder {
    /// Returns nil: no body is read.
    public func bodyPolicy(for method: Method, _ target: Span<UInt8>) -> BodyPolicy? { nil }

    /// Returns nil: there is no cache.
    public func cached(_ target: Span<UInt8>, _ probe: CacheProbe) -> Delivery? { nil }

    /// Returns JSON with a code and a message.
    public func refuse(_ refusal: Refusal, id: String) -> Response { refusal.response }

    /// Returns nil: nothing observes the answers.
    public func observer() -> (any ExchangeObserver)? { nil }
}

/// What is known about a request when the cache is searched.
public struct CacheProbe: Sendable, Hashable {
    /// Whether `Accept` names an image type.
    public let prefersImage: Bool
    /// The monotonic time.
    public let now: Duration

    /// Makes a probe.
    public init(prefersImage: Bool, now: Duration) {
        (self.prefersImage, self.now) = (prefersImage, now)
    }
}

/// When a request is answered.
public enum Answer: Sendable {
    /// At once.
    case now(Delivery)
    /// Through the reply, from any thread.
    case later
}
