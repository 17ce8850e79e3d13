internal import CLinux
internal import Glibc
public import Descriptors

/// Receives the signals that ask the process to end, as values on a thread that waits for them.
///
/// To be made on the main thread before any other thread: it blocks the signals for that thread and for every thread
/// that is started afterwards.
public final class SignalWatch: Sendable {
    /// A request to end.
    public enum Signal: Sendable, Hashable {
        /// SIGTERM, from a supervisor.
        case terminate
        /// SIGINT, from a keyboard.
        case interrupt
        /// SIGHUP, from a terminal that is closed.
        case hangUp
    }

    private let descriptor: Descriptor

    /// Blocks SIGTERM, SIGINT and, unless it is ignored (as under `nohup`), SIGHUP.
    ///
    /// Ignores SIGPIPE and SIGXFSZ, which by default end the process when a client has left or a disk quota is reached:
    /// the write that met them fails instead.
    ///
    /// - Parameter includingIgnored: Whether SIGTERM and SIGINT are heard also by a program that was started to ignore
    ///   them, as shells start what runs in the background.
    /// - Throws: when signals cannot be waited for.
    public init(includingIgnored: Bool = true) throws(SystemError) {
        Self.ignoreFailedWrites()
        var set = sigset_t()
        unsafe sigemptyset(&set)
        for number in [SIGTERM, SIGINT] where includingIgnored || linux_ignores(number) == 0 {
            unsafe sigaddset(&set, number)
        }
        if linux_ignores(SIGHUP) == 0 { unsafe sigaddset(&set, SIGHUP) }
        let status = unsafe pthread_sigmask(SIG_BLOCK, &set, nil)
        guard status == 0 else { throw SystemError(.signals, code: status) }
        descriptor = try Descriptor(unsafe signalfd(-1, &set, Int32(SFD_CLOEXEC)), .signals)
    }

    /// Waits for the next signal, until `timeout` is over or the wake-up is signalled; returns nil when none has come.
    public func wait(atMost timeout: Duration, or wakeup: Wakeup) throws(SystemError) -> Signal? {
        var watched = [descriptor.number, wakeup.descriptor.number].map {
            pollfd(fd: $0, events: Int16(POLLIN), revents: 0)
        }
        let milliseconds = timeout / .milliseconds(1)
        // Repeated when a stopped process continues.
        while unsafe poll(&watched, 2, Int32(min(max(milliseconds, 0), 1e9))) < 0 {
            guard errno == EINTR else { throw SystemError(.signals) }
        }
        return watched[0].revents == 0 ? nil : try wait()
    }

    /// Ignores SIGPIPE and SIGXFSZ.
    public static func ignoreFailedWrites() {
        signal(SIGPIPE, SIG_IGN)
        signal(SIGXFSZ, SIG_IGN)
    }

    /// Waits for the next signal.
    public func wait() throws(SystemError) -> Signal {
        while true {
            var info = signalfd_siginfo()
            let size = MemoryLayout<signalfd_siginfo>.size
            let count = unsafe read(descriptor.number, &info, size)
            if count == size { return Signal(number: info.ssi_signo) }
            guard count < 0, errno == EINTR else { throw SystemError(.signals) }
        }
    }
}

extension SignalWatch.Signal {
    var number: Int32 {
        switch self {
        case .terminate: SIGTERM
        case .interrupt: SIGINT
        case .hangUp: SIGHUP
        }
    }

    fileprivate init(number: UInt32) {
        switch number {
        case UInt32(SIGINT): self = .interrupt
        case UInt32(SIGHUP): self = .hangUp
        default: self = .terminate
        }
    }
}
