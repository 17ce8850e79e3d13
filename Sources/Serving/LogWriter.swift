import Commands
import Files
import Foundation
import Telemetry
import Descriptors
import Sockets
import Threads

/// Writes the log to standard output, on a thread of its own.
///
/// A slow reader delays this thread only: lines that do not fit into the log are dropped and counted. Lines of a busy
/// server are gathered for a moment, so that one write takes many.
final class LogWriter: Sendable {
    /// The descriptor that lines are written to.
    let log: Log
    /// How long lines are gathered after a write.
    private static let pause = 5
    private let bell: BlockingQueue<Bool>
    private let ending: Wakeup
    private let ended: Wakeup
    private let thread: SystemThread

    /// Starts the thread.
    init(level: LogLevel, format: LogFormat) throws(SystemError) {
        let bell = BlockingQueue<Bool>(capacity: 1)
        let (ending, ended) = (try Wakeup(), try Wakeup())
        let log = Log(level: level, format: format, now: Self.unixMicroseconds) { _ = bell.push(true) }
        (self.bell, self.ending, self.ended, self.log) = (bell, ending, ended, log)
        thread = try SystemThread(name: "log", stackSize: 1 << 20) {
            Self.write(log, whenever: bell, until: ending)
            ended.signal()
        }
    }

    /// Writes the rest, for a second at most, because there may be no reader any more.
    func stop() {
        bell.close()
        ending.signal()
        guard let poller = try? Poller(capacity: 1), (try? poller.add(ended, token: 0)) != nil else { return }
        guard let count = try? poller.wait(milliseconds: 1000), count > 0 else { return }
        thread.join()
    }

    private static func write(_ log: Log, whenever bell: BlockingQueue<Bool>, until ending: Wakeup) {
        var (lines, output) = ([UInt8](), WholeLines())
        let poller = try? Poller(capacity: 1)
        try? poller?.add(ending, token: 0)
        while bell.pop() != nil {
            write(log, &lines, &output)
            // Without a pause every single line of a busy server would wake this thread.
            _ = try? poller?.wait(milliseconds: pause)
        }
        write(log, &lines, &output)
    }

    private static func write(_ log: Log, _ lines: inout [UInt8], _ output: inout WholeLines) {
        log.take(&lines)
        guard !lines.isEmpty else { return }
        let lost = output.write(lines) { StandardStream.writeSome($0) }
        // There is no reader to tell, but the metrics may have one.
        if !lost.isEmpty { log.lose(Array(lost)) }
    }

    private static func unixMicroseconds() -> Int { Int(Date().timeIntervalSince1970 * 1_000_000) }
}
