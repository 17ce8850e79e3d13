package import Sockets

/// Finishes what is in flight on a thread of its own, so that nothing that is held up can keep the process alive.
package struct GracefulShutdown: Sendable {
    /// How long answers in flight are waited for; looked at twice a second.
    package static let drain = Duration.seconds(9)
    /// How long everything may take.
    private static let timeout = Duration.seconds(10)

    private let ended: Wakeup

    /// Begins.
    ///
    /// - Throws: when there can be no more threads.
    package init(_ body: @escaping @Sendable () -> Void) throws(SocketError) {
        let ended = try Wakeup()
        self.ended = ended
        let thread = try SystemThread(name: "ending") {
            body()
            ended.signal()
        }
        thread.detach()
    }

    /// Does something that may be held up, as by a file system that does not answer, and leaves it to itself after 3 s.
    ///
    /// The process may end while it goes on.
    package static func attempt(_ body: @escaping @Sendable () -> Void) {
        guard let done = try? Wakeup() else { return }
        let thread = try? SystemThread(name: "closing") {
            body()
            done.signal()
        }
        guard let thread else { return }
        thread.detach()
        _ = done.wait(atMost: .seconds(3))
    }

    /// Waits until it is done, and tells whether it is: a further signal ends the wait, and so do ten seconds.
    ///
    /// SIGHUP is no further one, for some supervisors send it behind every SIGTERM.
    ///
    /// - Throws: when signals cannot be waited for.
    package func wait(unless signals: SignalWatch) throws(SocketError) -> Bool {
        let end = SystemClock.monotonic() + Self.timeout
        while let signal = try signals.wait(atMost: end - SystemClock.monotonic(), or: ended) {
            guard signal == .hangUp else { return false }
        }
        return ended.wait(atMost: .zero)
    }
}
