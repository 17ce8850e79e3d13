public import HTTP
internal import Synchronization

/// The way back to a request that is answered later, from any thread.
///
/// A reply that is given up without an answer answers by itself, with the 500 of `Refusal.noAnswer`, so that no client
/// waits for what will never come.
public final class Reply: Sendable {
    private let mailbox: Mailbox
    private let token: UInt64
    private let request: UInt64
    private let state: ReplyState

    init(mailbox: Mailbox, token: UInt64, request: UInt64, state: ReplyState) {
        self.mailbox = mailbox
        self.token = token
        self.request = request
        self.state = state
    }

    deinit { settle(nil) }

    /// Whether nobody waits for the answer any more, so that it is of use only to the cache.
    ///
    /// Whoever has closed their side of the connection has mostly left, as a proxy does that has given up for its client.
    /// They may still be listening, and are answered unless others would have to wait for that.
    public func isForgone(whileOthersWait othersWait: @autoclosure () -> Bool) -> Bool {
        if state.isCancelled.load(ordering: .relaxed) { return true }
        return state.hasFinishedSending.load(ordering: .relaxed) && othersWait()
    }

    /// Answers; only the first answer counts.
    public func send(_ delivery: Delivery) { settle(delivery) }

    private func settle(_ delivery: Delivery?) {
        guard state.settle() else { return }
        mailbox.post(.answer(token: token, request: request, delivery))
    }
}

/// What a reply and the connection it belongs to know of each other.
///
/// Apart from the reply, so that the connection does not keep alive what the service has given up.
final class ReplyState: Sendable {
    let isCancelled = Atomic(false)
    let hasFinishedSending = Atomic(false)
    private let isSettled = Atomic(false)

    /// Whether this is the first answer.
    func settle() -> Bool { !isSettled.exchange(true, ordering: .acquiringAndReleasing) }

    /// Notes that the client will send no more.
    func finishSending() { hasFinishedSending.store(true, ordering: .relaxed) }

    /// Notes that the client has left.
    func cancel() { isCancelled.store(true, ordering: .relaxed) }
}
