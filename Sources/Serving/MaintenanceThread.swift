import Commands
import Server
import Service
import Descriptors
import Processes
import Threads

/// Looks after what changes by itself while the service runs, on a thread of its own: four times a second for what
/// other processes have stored and, every ten seconds, whether the memory that much work took can be given back.
///
/// A file system that does not answer holds up this thread and none that hears signals.
struct MaintenanceThread: Sendable {
    /// Between looks.
    private static let pause = Duration.milliseconds(250)
    private let ending: Wakeup

    /// Starts the thread.
    ///
    /// - Parameters:
    ///   - watch: what looks at the store.
    ///   - trouble: hears what came of it.
    ///   - made: how many answers have been made.
    /// - Throws: when there can be no more threads.
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

    /// Has the thread end, and does not wait for it: it may be held up.
    func stop() { ending.signal() }
}
