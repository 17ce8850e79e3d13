internal import HTTP
internal import Synchronization
internal import Descriptors

/// Messages of other threads to a loop.
///
/// However many there are, they wake it once.
final class Mailbox: Sendable {
    enum Message: Sendable {
        /// The answer to a request of a connection, by its number and the connection's token; nil when none will come.
        case answer(token: UInt64, request: UInt64, Delivery?)
        /// Drain, and end.
        case drain
    }

    let wakeup: Wakeup
    private let messages = Mutex<[Message]>([])

    init() throws(SystemError) {
        wakeup = try Wakeup()
    }

    func post(_ message: Message) {
        let wasEmpty = messages.withLock { messages in
            messages.append(message)
            return messages.count == 1
        }
        if wasEmpty { wakeup.signal() }
    }

    /// Removes and returns all messages.
    func collect() -> [Message] {
        wakeup.take()
        return messages.withLock { messages in
            defer { messages = [] }
            return messages
        }
    }
}
