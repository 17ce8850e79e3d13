import Foundation
import Synchronization
import Telemetry

/// A log whose lines a test can wait for.
final class GatheredLog: Sendable {
    typealias Line = [String: any Sendable]

    let log: Log
    private let rings: AsyncStream<Void>
    private let gathered = Mutex<[Line]>([])

    init(level: LogLevel = .info) {
        let (rings, bell) = AsyncStream<Void>.makeStream(bufferingPolicy: .bufferingNewest(1))
        self.rings = rings
        log = Log(level: level, format: .json, now: { 1_789_387_507_042_999 }) { bell.yield() }
    }

    /// Every line so far, once there are that many.
    func lines(_ count: Int) async throws -> [Line] {
        for await _ in rings {
            var bytes: [UInt8] = []
            log.take(&bytes)
            let lines = try bytes.split(separator: UInt8(ascii: "\n")).map { line in
                try JSONSerialization.jsonObject(with: Data(line)) as? Line ?? [:]
            }
            let all = gathered.withLock { gathered in
                gathered += lines
                return gathered
            }
            if all.count >= count { return all }
        }
        return []
    }
}
