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

    /// Answers a request, now, or later through the reply.
    func respond(to request: Request, reply: Reply) -> Answer

    /// Words what the front itself refuses.
    func refuse(_ refusal: Refusal, id: String) -> Response

    /// Hears of every answer once it is handed to the system, for logs and measurements; called on the loop's thread.
    func answered(_ summary: ExchangeSummary, target: Span<UInt8>, requestID: Span<UInt8>)
}

extension Responder {
    /// Knows no cache.
    public func cached(_ target: Span<UInt8>, _ probe: CacheProbe) -> Delivery? { nil }

    /// JSON with a code and a message.
    public func refuse(_ refusal: Refusal, id: String) -> Response { refusal.response }

    /// Keeps nothing.
    public func answered(_ summary: ExchangeSummary, target: Span<UInt8>, requestID: Span<UInt8>) {}
}

/// What is known about a request when the cache is asked.
public struct CacheProbe: Sendable, Hashable {
    /// GET or HEAD.
    public let method: Method
    /// Whether `Accept` names an image type.
    public let prefersImage: Bool
    /// Whether gzip is acceptable.
    public let acceptsGzip: Bool
    /// Whether the client has some version already.
    public let isConditional: Bool
    /// The loop's monotonic time.
    public let now: Duration
}

/// When a request is answered.
public enum Answer: Sendable {
    /// At once.
    case now(Delivery)
    /// Through the reply, from any thread.
    case later
}

/// What became of one request.
public struct ExchangeSummary: Sendable {
    /// The method.
    public let method: Method
    /// The status sent.
    public let status: Status
    /// Bytes of head and body.
    public let bytes: Int
    /// What the cache did.
    public let outcome: Delivery.Outcome?
    /// From the end of the head to the handing over of the answer; zero for answers from the cache.
    public let duration: Duration
    /// The client's address; a proxy's for answers from the cache.
    public let client: IPAddress
}
