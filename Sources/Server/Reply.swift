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
    private let isSettled = Atomic(false)
    private let cancelled = Atomic(false)

    init(mailbox: Mailbox, token: UInt64, request: UInt64) {
        self.mailbox = mailbox
        self.token = token
        self.request = request
    }

    deinit { settle(nil) }

    /// Whether the client has left, so that the answer is of use only to the cache.
    public var isCancelled: Bool { cancelled.load(ordering: .relaxed) }

    /// Answers. Only the first answer counts.
    public func send(_ delivery: Delivery) { settle(delivery) }

    /// Notes that the answer was given otherwise.
    func disarm() { isSettled.store(true, ordering: .relaxed) }

    /// Notes that the client has left.
    func cancel() { cancelled.store(true, ordering: .relaxed) }

    private func settle(_ delivery: Delivery?) {
        guard !isSettled.exchange(true, ordering: .acquiringAndReleasing) else { return }
        mailbox.post(.answer(token: token, request: request, delivery))
    }
}
