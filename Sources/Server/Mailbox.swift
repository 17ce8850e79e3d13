internal import HTTP
internal import Synchronization
internal import Descriptors

/// What other threads have to say to a loop; however many speak, it is woken once.
final class Mailbox: Sendable {
    enum Message: Sendable {
        /// An answer for the request of that number on the connection of that token; nil when none will come.
        case answer(token: UInt64, request: UInt64, Delivery?)
        /// Finish and end.
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

    /// Takes everything.
    func collect() -> [Message] {
        wakeup.take()
        return messages.withLock { messages in
            defer { messages = [] }
            return messages
        }
    }
}
