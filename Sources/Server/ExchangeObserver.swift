public import HTTP

/// Hears of every answer of one loop.
///
/// Made, called and let go on the loop's thread, so that it needs no lock for what it keeps.
public protocol ExchangeObserver: AnyObject {
    /// Whether it looks at the client of an answer that says or shows that status: finding out takes time where a proxy forwards it.
    func wantsClient(of status: Status) -> Bool

    /// Hears of an answer once it is handed to the system.
    func answered(_ summary: ExchangeSummary, target: Span<UInt8>, requestID: Span<UInt8>)

    /// Hears that the loop is about to wait: what was put off until then is due.
    func turnEnded()
}

/// What became of one request.
public struct ExchangeSummary: Sendable {
    /// The method.
    public let method: Method
    /// The status sent.
    public let status: Status
    /// The status that the answer shows in a picture instead of sending it.
    public let shownStatus: Status?
    /// Bytes of head and body.
    public let bytes: Int
    /// What the cache did.
    public let outcome: Delivery.Outcome?
    /// From the end of the head to the handing over of the answer.
    public let duration: Duration
    /// When the answer was handed over, by the server's monotonic clock.
    public let ended: Duration
    /// The client's address; the peer's where the observer does not look at it.
    public let client: IPAddress
}
