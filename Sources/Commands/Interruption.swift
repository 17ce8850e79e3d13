package import Files
package import Descriptors
internal import Processes
internal import Threads

/// Deletes temporary files when a signal ends a command, and then lets the signal end the process as usual.
package enum Interruption {
    /// Starts to wait for signals on a thread of its own.
    ///
    /// Must be called before other threads are made, which would receive the signals.
    ///
    /// - Parameter temporaries: the files to delete.
    /// - Throws: `SystemError` if there can be no such thread.
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
