internal import CLinux
internal import Glibc
public import Descriptors

/// Waits for many descriptors at once (epoll).
@safe public final class Poller {
    /// An event of one descriptor.
    public struct Event: Sendable {
        /// What was given when it was added.
        public let token: UInt64
        /// Whether there may be something to read, the end included.
        public let isReadable: Bool
        /// Whether the other end will send no more than what is there to be read.
        public let hasEnded: Bool
        /// Whether the connection is broken or closed in both directions.
        public let isBroken: Bool
    }

    private let descriptor: Descriptor
    private var events: [epoll_event]

    /// A poller that reports at most that many events at a time.
    public init(capacity: Int = 512) throws(SystemError) {
        descriptor = try Descriptor(epoll_create1(Int32(EPOLL_CLOEXEC)), .poll)
        unsafe events = Array(repeating: epoll_event(), count: max(1, capacity))
    }

    /// Watches a connection, edge by edge: an event comes once when something changes, not as long as it lasts.
    ///
    /// So a request costs no call to change what is watched, but the reader must read until nothing is left.
    public func add(_ connection: StreamSocket, token: UInt64) throws(SystemError) {
        let edges = EPOLLIN.rawValue | EPOLLOUT.rawValue | EPOLLRDHUP.rawValue | EPOLLET.rawValue
        try control(EPOLL_CTL_ADD, connection.descriptor.number, edges, token)
    }

    /// Watches a listener for as long as connections wait.
    public func add(_ listener: Listener, token: UInt64) throws(SystemError) {
        try control(EPOLL_CTL_ADD, listener.descriptor.number, EPOLLIN.rawValue, token)
    }

    /// Watches a wake-up until it is taken.
    public func add(_ wakeup: Wakeup, token: UInt64) throws(SystemError) {
        try control(EPOLL_CTL_ADD, wakeup.descriptor.number, EPOLLIN.rawValue, token)
    }

    /// Forgets a listener; connections are forgotten when they close.
    public func remove(_ listener: Listener) {
        _ = linux_epoll_control(descriptor.number, EPOLL_CTL_DEL, listener.descriptor.number, 0, 0)
    }

    /// Waits, at most that long, and returns how many events there are for `event(_:)`.
    ///
    /// Nil waits for ever; an interrupted wait returns 0.
    public func wait(milliseconds: Int?) throws(SystemError) -> Int {
        let timeout = milliseconds.map { Int32(min(max(0, $0), Int(Int32.max))) } ?? -1
        let number = descriptor.number
        let capacity = unsafe Int32(truncatingIfNeeded: events.count)
        let count = unsafe events.withUnsafeMutableBufferPointer { buffer in
            unsafe epoll_wait(number, buffer.baseAddress, capacity, timeout)
        }
        if count < 0, errno != EINTR { throw SystemError(.poll) }
        return Int(max(0, count))
    }

    /// One of the events of the last wait.
    public func event(_ index: Int) -> Event {
        let flags = unsafe events[index].events
        let token = unsafe withUnsafePointer(to: &events[index]) { unsafe linux_epoll_token($0) }
        return Event(
            token: token,
            isReadable: flags & (EPOLLIN.rawValue | EPOLLRDHUP.rawValue) != 0,
            hasEnded: flags & EPOLLRDHUP.rawValue != 0,
            isBroken: flags & (EPOLLHUP.rawValue | EPOLLERR.rawValue) != 0
        )
    }

    private func control(
        _ operation: Int32,
        _ target: Int32,
        _ events: UInt32,
        _ token: UInt64
    ) throws(SystemError) {
        guard linux_epoll_control(descriptor.number, operation, target, events, token) == 0 else {
            throw SystemError(.poll)
        }
    }
}
