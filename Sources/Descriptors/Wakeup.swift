internal import CLinux
internal import Glibc

/// Ends the wait of another thread, which may wait for other descriptors too (eventfd).
public final class Wakeup: Sendable {
    package let descriptor: Descriptor

    /// Makes a wake-up that has not been signalled.
    public init() throws(SystemError) {
        let flags = Int32(EFD_NONBLOCK) | Int32(EFD_CLOEXEC)
        descriptor = try Descriptor(eventfd(0, flags), .wake)
    }

    /// Signals it.
    ///
    /// A second signal before `take` changes nothing.
    public func signal() {
        // Fails only when the counter is full, and then the wake-up is due anyway.
        eventfd_write(descriptor.number, 1)
    }

    /// Waits until it is signalled, for `timeout` at most, and returns whether it is; does not take the signal.
    public func wait(atMost timeout: Duration) -> Bool {
        var watched = pollfd(fd: descriptor.number, events: Int16(POLLIN), revents: 0)
        let milliseconds = timeout / .milliseconds(1)
        return unsafe poll(&watched, 1, Int32(min(max(milliseconds, 0), 1e9))) > 0
    }

    /// Takes the signal, so that the next wait waits for another one.
    public func take() {
        var count: eventfd_t = 0
        unsafe eventfd_read(descriptor.number, &count)
    }
}
