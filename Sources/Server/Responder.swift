public import HTTP

/// What a service does with requests.
///
/// `cached` and `respond` run on the thread that serves all connections of a loop: whatever takes more than some
/// microseconds belongs elsewhere, with `.later` as the answer.
public protocol Responder: Sendable {
    /// Answers from the cache by the target's bytes alone, before anything of the request is decoded or copied.
    ///
    /// Asked for GET and HEAD without an `Authorization` field. What it returns is sent as it is: 304, HEAD and gzip
    /// are taken care of.
    /// - Returns: nil to have the request decoded and given to `respond`.
    func cached(_ target: Span<UInt8>, _ probe: CacheProbe) -> Delivery?

    /// Tells how much of a body is read before `respond` is called.
    ///
    /// Asked for every method but GET and HEAD, on the thread that serves connections.
    /// - Returns: nil to read none; then the connection closes behind the answer.
    func bodyPolicy(for method: Method, _ target: Span<UInt8>) -> BodyPolicy?

    /// Answers a request, now, or later through the reply.
    func respond(to request: Request, reply: Reply) -> Answer

    /// Words what the front itself refuses.
    func refuse(_ refusal: Refusal, id: String) -> Response

    /// Who hears of a loop's answers, for logs and measurements; asked once for each loop, on its thread.
    func observer() -> (any ExchangeObserver)?
}

extension Responder {
    /// Reads no bodies.
    public func bodyPolicy(for method: Method, _ target: Span<UInt8>) -> BodyPolicy? { nil }

    /// Knows no cache.
    public func cached(_ target: Span<UInt8>, _ probe: CacheProbe) -> Delivery? { nil }

    /// JSON with a code and a message.
    public func refuse(_ refusal: Refusal, id: String) -> Response { refusal.response }

    /// Nobody.
    public func observer() -> (any ExchangeObserver)? { nil }
}

/// What is known about a request when the cache is asked.
public struct CacheProbe: Sendable, Hashable {
    /// Whether `Accept` names an image type.
    public let prefersImage: Bool
    /// The monotonic time.
    public let now: Duration

    /// Describes a request.
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
