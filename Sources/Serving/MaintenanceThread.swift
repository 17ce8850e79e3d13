import Commands
import Server
import Service
import Descriptors
import Processes
import Threads

/// Checks four times a second what other processes have stored and, every ten seconds, whether memory can be released.
///
/// Runs on a thread of its own, so a file system that does not answer does not block the thread that waits for signals.
struct MaintenanceThread: Sendable {
    /// The time between checks.
    private static let pause = Duration.milliseconds(250)
    private let ending: Wakeup

    /// Starts the thread.
    ///
    /// - Parameters:
    ///   - watch: checks the store.
    ///   - trouble: receives the results.
    ///   - made: returns the number of answers that have been made.
    /// - Throws: `SystemError` when the thread cannot be started.
    init(_ watch: StoreWatch, _ trouble: StoreTrouble, made: @escaping @Sendable () -> Int) throws(SystemError) {
        let ending = try Wakeup()
        self.ending = ending
        let thread = try SystemThread(name: "lookout", stackSize: 1 << 20) {
            var lull = IdleDetector()
            var looks = 0
            while !ending.wait(atMost: Self.pause) {
                looks &+= 1
                if looks.isMultiple(of: 40), lull.hasCome(made: made()) { FreeMemory.release() }
                trouble.looked(watch.look())
            }
        }
        thread.detach()
    }

    /// Ends the thread without waiting for it, as it may be blocked.
    func stop() { ending.signal() }
}
