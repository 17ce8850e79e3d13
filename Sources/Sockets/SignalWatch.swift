internal import CLinux
internal import Glibc

/// Receives the signals that ask the process to end, as values on a thread that waits for them.
///
/// Make it first of all, on the main thread: it blocks them for that thread and for every one started afterwards.
public final class SignalWatch: Sendable {
    /// A request to end.
    public enum Signal: Sendable, Hashable {
        /// SIGTERM, from a supervisor.
        case terminate
        /// SIGINT, from a keyboard.
        case interrupt
    }

    private let descriptor: Descriptor

    /// Blocks SIGTERM and SIGINT, and ignores SIGPIPE and SIGXFSZ, which by default end the process when a client has
    /// left or a disk quota is reached; the write that met them fails instead.
    public init() throws(SocketError) {
        Self.ignoreFailedWrites()
        var set = sigset_t()
        unsafe sigemptyset(&set)
        unsafe sigaddset(&set, SIGTERM)
        unsafe sigaddset(&set, SIGINT)
        let status = unsafe pthread_sigmask(SIG_BLOCK, &set, nil)
        guard status == 0 else { throw SocketError(.signals, code: status) }
        descriptor = try Descriptor(unsafe signalfd(-1, &set, Int32(SFD_CLOEXEC)), .signals)
    }

    /// Waits for the next one for a while; nil when none has come.
    public func wait(atMost patience: Duration) throws(SocketError) -> Signal? {
        var watched = pollfd(fd: descriptor.number, events: Int16(POLLIN), revents: 0)
        let milliseconds = patience / .milliseconds(1)
        let count = unsafe poll(&watched, 1, Int32(min(max(milliseconds, 0), 1e9)))
        guard count > 0 else {
            guard count == 0 || errno == EINTR else { throw SocketError(.signals) }
            return nil
        }
        return try wait()
    }

    /// Ignores SIGPIPE and SIGXFSZ.
    public static func ignoreFailedWrites() {
        signal(SIGPIPE, SIG_IGN)
        signal(SIGXFSZ, SIG_IGN)
    }

    /// Waits for the next one.
    public func wait() throws(SocketError) -> Signal {
        while true {
            var info = signalfd_siginfo()
            let size = MemoryLayout<signalfd_siginfo>.size
            let count = unsafe read(descriptor.number, &info, size)
            if count == size { return info.ssi_signo == UInt32(SIGINT) ? .interrupt : .terminate }
            guard count < 0, errno == EINTR else { throw SocketError(.signals) }
        }
    }
}
