public import HTTP

/// Receives every answer of one loop.
///
/// It is made, called and released on the loop's thread, so its state needs no lock.
public protocol ExchangeObserver: AnyObject {
    /// Returns whether the observer needs the client's address for answers that send or show a status.
    ///
    /// Behind a proxy, finding the address takes time.
    func wantsClient(of status: Status) -> Bool

    /// Receives an answer that has been handed to the system.
    func answered(_ summary: ExchangeSummary, target: Span<UInt8>, requestID: Span<UInt8>)

    /// Called before the loop waits for events: work that was put off is due.
    func turnEnded()
}

/// What is known about one answered request.
public struct ExchangeSummary: Sendable {
    /// The method.
    public let method: Method
    /// The status sent.
    public let status: Status
    /// The status that the answer's picture shows, where it differs from the one that is sent.
    public let shownStatus: Status?
    /// Bytes of head and body.
    public let bytes: Int
    /// What the cache did.
    public let outcome: Delivery.Outcome?
    /// The time from the end of the head until the answer was handed to the system.
    public let duration: Duration
    /// When the answer was handed to the system, by the server's monotonic clock.
    public let ended: Duration
    /// The address of the client; of the peer if the observer does not want the client's.
    public let client: IPAddress
}
