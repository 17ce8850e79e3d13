package import Files
package import Descriptors
internal import Processes
internal import Threads

/// Tidies up when a command is told to end, and then has it end as if it had not noticed.
package enum Interruption {
    /// Listens from now on, on a thread of its own; to be called before there are others.
    package static func prepare(for temporaries: TemporaryFiles) throws(SystemError) {
        let signals = try SignalWatch(includingIgnored: false)
        let thread = try SystemThread(name: "signals", stackSize: 1 << 18) {
            guard let signal = try? signals.wait() else { return }
            temporaries.end()
            ProcessEnd.now(by: signal)
        }
        thread.detach()
    }
}
