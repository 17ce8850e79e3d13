public import HTTP
internal import Synchronization

/// Sends the answer to a request that is answered later, from any thread.
///
/// If a reply is released without an answer, the server answers 500, so that no client waits for ever.
public final class Reply: Sendable {
    private let sink: @Sendable (Delivery?) -> Void
    private let state: ReplyState

    init(state: ReplyState, to sink: @escaping @Sendable (Delivery?) -> Void) {
        (self.state, self.sink) = (state, sink)
    }

    /// Makes a reply without a connection, for a service that is used inside a process.
    ///
    /// - Parameter sink: receives the answer once, on any thread; nil when none will come.
    public convenience init(_ sink: @escaping @Sendable (Delivery?) -> Void) {
        self.init(state: ReplyState(), to: sink)
    }

    deinit { settle(nil) }

    /// Returns whether the client no longer waits, so that the answer would serve the cache only.
    ///
    /// A client that has closed its side of the connection has usually left, as a proxy does that gives up. It may still
    /// be reading, so it counts as waiting unless other clients would have to wait for its answer.
    public func isForgone(whileOthersWait othersWait: @autoclosure () -> Bool) -> Bool {
        if state.isCancelled { return true }
        return state.hasFinishedSending.load(ordering: .relaxed) && othersWait()
    }

    /// Calls a function when the client leaves before it is answered, at once if it has left already.
    public func onCancel(_ handler: @escaping @Sendable () -> Void) { state.onCancel(handler) }

    /// Notes that the client has left.
    public func cancel() { state.cancel() }

    /// Sends the answer.
    ///
    /// Only the first call has an effect.
    public func send(_ delivery: Delivery) { settle(delivery) }

    private func settle(_ delivery: Delivery?) {
        guard state.settle() else { return }
        sink(delivery)
    }
}

/// The state that a reply shares with its connection.
///
/// An object of its own, so that the connection does not keep alive a reply that the service has released.
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

    /// Marks the request as answered, and returns whether it was not before.
    func settle() -> Bool {
        guard !isSettled.exchange(true, ordering: .acquiringAndReleasing) else { return false }
        // The handler is for clients that leave before they are answered.
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
