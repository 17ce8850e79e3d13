public import HTTP
internal import Synchronization

/// The way back to a request that is answered later, from any thread.
///
/// A reply that is let go without an answer reports that none will come, so that no client waits for ever; the server
/// answers 500 then.
public final class Reply: Sendable {
    private let sink: @Sendable (Delivery?) -> Void
    private let state: ReplyState

    init(state: ReplyState, to sink: @escaping @Sendable (Delivery?) -> Void) {
        (self.state, self.sink) = (state, sink)
    }

    /// A reply without a connection, for running a service inside a process.
    ///
    /// - Parameter sink: receives the answer, once, on any thread; nil when none will come.
    public convenience init(_ sink: @escaping @Sendable (Delivery?) -> Void) {
        self.init(state: ReplyState(), to: sink)
    }

    deinit { settle(nil) }

    /// Whether nobody waits for the answer any more, so that it is of use only to the cache.
    ///
    /// Whoever has closed their side of the connection has mostly left, as a proxy does that has given up for its client.
    /// They may still be listening, and are answered unless others would have to wait for that.
    public func isForgone(whileOthersWait othersWait: @autoclosure () -> Bool) -> Bool {
        if state.isCancelled { return true }
        return state.hasFinishedSending.load(ordering: .relaxed) && othersWait()
    }

    /// Calls a function when the client leaves before it is answered; at once if it has left already.
    public func onCancel(_ handler: @escaping @Sendable () -> Void) { state.onCancel(handler) }

    /// Notes that the client has left.
    public func cancel() { state.cancel() }

    /// Answers; only the first answer counts.
    public func send(_ delivery: Delivery) { settle(delivery) }

    private func settle(_ delivery: Delivery?) {
        guard state.settle() else { return }
        sink(delivery)
    }
}

/// What a reply and the connection it belongs to know of each other.
///
/// Apart from the reply, so that the connection does not keep alive what the service has given up.
final class ReplyState: Sendable {
    private enum Presence {
        case here([@Sendable () -> Void])
        case left
    }

    let hasFinishedSending = Atomic(false)
    private let isSettled = Atomic(false)
    private let hasLeft = Atomic(false)
    private let presence = Mutex(Presence.here([]))

    /// Whether the client has left.
    var isCancelled: Bool { hasLeft.load(ordering: .relaxed) }

    /// Whether this is the first answer.
    func settle() -> Bool {
        guard !isSettled.exchange(true, ordering: .acquiringAndReleasing) else { return false }
        // Nobody is told that a client has left who has been answered.
        presence.withLock { if case .here = $0 { $0 = .here([]) } }
        return true
    }

    /// Notes that the client will send no more.
    func finishSending() { hasFinishedSending.store(true, ordering: .relaxed) }

    func onCancel(_ handler: @escaping @Sendable () -> Void) {
        let isLate = presence.withLock { presence in
            guard case .here(let handlers) = presence else { return true }
            if !isSettled.load(ordering: .acquiring) { presence = .here(handlers + [handler]) }
            return false
        }
        if isLate { handler() }
    }

    /// Notes that the client has left.
    func cancel() {
        hasLeft.store(true, ordering: .relaxed)
        let handlers = presence.withLock { presence -> [@Sendable () -> Void] in
            defer { presence = .left }
            if case .here(let handlers) = presence { return handlers }
            return []
        }
        for handler in handlers { handler() }
    }
}
