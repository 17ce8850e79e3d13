import Synchronization
public import Threads

/// Clocks that move when a test says so.
public final class ManualClock: Sendable {
    private struct Sleeper {
        let ticket: Int
        let moment: Duration
        let continuation: CheckedContinuation<Void, Never>
    }

    private struct State {
        var monotonic = Duration.seconds(1000)
        var unixSeconds: Int
        var nextTicket = 0
        var sleepers: [Sleeper] = []
        var slept: [Duration] = []
        var watchers: [CheckedContinuation<Void, Never>] = []
    }

    private let state: Mutex<State>
    private let shortest: Duration

    /// Stops the clocks at a moment.
    ///
    /// - Parameters:
    ///   - unixSeconds: what the calendar shows, 2026-11-21 12:00 UTC where nothing else is given.
    ///   - shortest: a shorter sleep moves the clocks by itself, instead of waiting for the test.
    public init(unixSeconds: Int = 1_795_262_400, movingBySleepsUnder shortest: Duration = .zero) {
        state = Mutex(State(unixSeconds: unixSeconds))
        self.shortest = shortest
    }

    /// The clocks, as they are handed to what is tested.
    public var time: TimeSource {
        TimeSource(
            monotonic: { [self] in state.withLock { $0.monotonic } },
            unixSeconds: { [self] in unixSeconds },
            waitUntil: { [self] in await wait(until: $0) }
        )
    }

    /// What the calendar shows, in seconds since 1970.
    public var unixSeconds: Int { state.withLock { $0.unixSeconds } }

    /// The sleeps that moved the clocks by themselves so far.
    public var slept: [Duration] { state.withLock { $0.slept } }

    /// Moves both clocks, and wakes whoever has slept long enough.
    public func advance(by duration: Duration) {
        let awake = state.withLock { state in
            state.monotonic += duration
            state.unixSeconds += Int(duration.components.seconds)
            let awake = state.sleepers.filter { $0.moment <= state.monotonic }
            state.sleepers.removeAll { $0.moment <= state.monotonic }
            return awake
        }
        for sleeper in awake { sleeper.continuation.resume() }
    }

    /// Sets the calendar alone.
    public func setUnixSeconds(_ seconds: Int) {
        state.withLock { $0.unixSeconds = seconds }
    }

    /// Returns when somebody sleeps.
    public func untilAsleep() async {
        await withCheckedContinuation { watcher in
            let isThere = state.withLock { state in
                if state.sleepers.isEmpty { state.watchers.append(watcher) }
                return !state.sleepers.isEmpty
            }
            if isThere { watcher.resume() }
        }
    }

    /// Wakes the one who has slept longest, once there is one, and returns for how long they meant to sleep.
    public func wakeNext() async -> Duration {
        await untilAsleep()
        let (sleeper, duration) = state.withLock { state in
            let sleeper = state.sleepers.removeFirst()
            return (sleeper, sleeper.moment - state.monotonic)
        }
        sleeper.continuation.resume()
        return duration
    }

    private func wait(until moment: Duration) async {
        let ticket = state.withLock { state in
            state.nextTicket += 1
            return state.nextTicket
        }
        await withTaskCancellationHandler {
            await withCheckedContinuation { begin(ticket, until: moment, $0) }
        } onCancel: {
            let sleeper = state.withLock { state in
                state.sleepers.firstIndex { $0.ticket == ticket }.map { state.sleepers.remove(at: $0) }
            }
            sleeper?.continuation.resume()
        }
    }

    private func begin(_ ticket: Int, until moment: Duration, _ continuation: CheckedContinuation<Void, Never>) {
        let awake = state.withLock { state in
            if Task.isCancelled || moment <= state.monotonic { return [continuation] }
            guard moment - state.monotonic >= shortest else {
                state.slept.append(moment - state.monotonic)
                state.monotonic = moment
                return [continuation]
            }
            state.sleepers.append(Sleeper(ticket: ticket, moment: moment, continuation: continuation))
            defer { state.watchers = [] }
            return state.watchers
        }
        for continuation in awake { continuation.resume() }
    }
}
