internal import CLinux
internal import Glibc

/// Ends another thread's wait (eventfd).
public final class Wakeup: Sendable {
    let descriptor: Descriptor

    /// A wake-up that nobody has asked for yet.
    public init() throws(SocketError) {
        let flags = Int32(EFD_NONBLOCK) | Int32(EFD_CLOEXEC)
        descriptor = try Descriptor(eventfd(0, flags), .wake)
    }

    /// Asks for it; asking again before it is taken changes nothing.
    public func signal() {
        // Fails only when the counter is full, and then the wake-up is due anyway.
        eventfd_write(descriptor.number, 1)
    }

    /// Waits for it, that long at most, and tells whether it is there; it is not taken.
    public func wait(atMost patience: Duration) -> Bool {
        var watched = pollfd(fd: descriptor.number, events: Int16(POLLIN), revents: 0)
        let milliseconds = patience / .milliseconds(1)
        return unsafe poll(&watched, 1, Int32(min(max(milliseconds, 0), 1e9))) > 0
    }

    /// Takes it, so that the next wait waits.
    public func take() {
        var count: eventfd_t = 0
        unsafe eventfd_read(descriptor.number, &count)
    }
}
