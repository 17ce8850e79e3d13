import GitHub
import Synchronization

/// A clock that the test moves; a sleep of less than half a second moves it by itself.
final class ManualTime: TimeSource {
    private struct Sleeper {
        let moment: Duration
        let continuation: CheckedContinuation<Bool, Never>
    }

    private struct State {
        var uptime = Duration.seconds(100)
        var unixSeconds = 1_795_262_400
        var nextTicket = 0
        var sleepers: [Int: Sleeper] = [:]
        var slept: [Duration] = []
    }

    private let state = Mutex(State())

    /// 2026-11-21 12:00 UTC to begin with.
    var unixSeconds: Int { state.withLock { $0.unixSeconds } }

    var uptime: Duration { state.withLock { $0.uptime } }

    /// The sleeps of less than half a second so far.
    var slept: [Duration] { state.withLock { $0.slept } }

    func advance(by duration: Duration) {
        let awake = state.withLock { state in
            state.uptime += duration
            state.unixSeconds += Int(duration.components.seconds)
            let awake = state.sleepers.filter { $0.value.moment <= state.uptime }
            for ticket in awake.keys { state.sleepers[ticket] = nil }
            return awake.values.map(\.continuation)
        }
        awake.forEach { $0.resume(returning: true) }
    }

    func setUnixSeconds(_ seconds: Int) {
        state.withLock { $0.unixSeconds = seconds }
    }

    func sleep(until moment: Duration) async throws(CancellationError) {
        let ticket = state.withLock { state in
            state.nextTicket += 1
            return state.nextTicket
        }
        let isAwake = await withTaskCancellationHandler {
            await withCheckedContinuation { continuation in
                if let isAwake = begin(ticket, until: moment, continuation) { continuation.resume(returning: isAwake) }
            }
        } onCancel: {
            state.withLock { $0.sleepers.removeValue(forKey: ticket) }?.continuation.resume(returning: false)
        }
        guard isAwake else { throw CancellationError() }
    }

    private func begin(
        _ ticket: Int,
        until moment: Duration,
        _ continuation: CheckedContinuation<Bool, Never>
    ) -> Bool? {
        state.withLock { state in
            if Task.isCancelled { return false }
            if moment <= state.uptime { return true }
            guard moment - state.uptime >= .milliseconds(500) else {
                state.slept.append(moment - state.uptime)
                state.uptime = moment
                return true
            }
            state.sleepers[ticket] = Sleeper(moment: moment, continuation: continuation)
            return nil
        }
    }
}
