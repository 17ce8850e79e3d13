package import Descriptors
package import Processes
internal import Threads

/// Finishes the work in flight on a thread of its own, so that a blocked call cannot keep the process alive.
package struct GracefulShutdown: Sendable {
    /// The longest wait for answers in flight, which is checked twice a second.
    package static let drain = Duration.seconds(9)
    /// The longest wait for the whole shutdown.
    private static let timeout = Duration.seconds(10)

    private let ended: Wakeup

    /// Starts the work.
    ///
    /// - Parameter body: the work, which runs on a new thread.
    /// - Throws: `SystemError` if no thread can be made.
    package init(_ body: @escaping @Sendable () -> Void) throws(SystemError) {
        let ended = try Wakeup()
        self.ended = ended
        let thread = try SystemThread(name: "ending") {
            body()
            ended.signal()
        }
        thread.detach()
    }

    /// Runs work that may block, as on a file system that does not answer, and waits for it for at most 3 s.
    ///
    /// Work that takes longer goes on until the process ends.
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

    /// Waits for the work, for at most 10 s or until a further signal arrives, and returns whether it is done.
    ///
    /// SIGHUP does not count as a further signal: some supervisors send it after every SIGTERM.
    ///
    /// - Throws: `SystemError` if signals cannot be waited for.
    package func wait(unless signals: SignalWatch) throws(SystemError) -> Bool {
        let end = TimeSource.system.monotonic() + Self.timeout
        while let signal = try signals.wait(atMost: end - TimeSource.system.monotonic(), or: ended) {
            guard signal == .hangUp else { return false }
        }
        return ended.wait(atMost: .zero)
    }
}
