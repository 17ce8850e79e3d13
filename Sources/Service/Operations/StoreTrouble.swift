public import Usage
internal import Server
import Synchronization
public import Telemetry
public import Threads

/// Logs why the store fails, once for each reason, and when it works again.
///
/// Failures are reported by the readers of answers and by the watch of the store. One may fail without the other: a
/// damaged page affects some pictures, but not the watch. So the trouble of the watch ends with its next success, and
/// that of answers after three minutes without a failure.
public final class StoreTrouble: Sendable {
    private struct State {
        var watched: StoreError?
        var reasons: Set<String> = []
        var lastFailure: Duration?
    }

    /// How long answers must not fail before their trouble is over.
    private static let silence = Duration.seconds(180)
    /// How long the store counts as failing after a failure; longer than a failed answer is cached.
    private static let moment = Duration.seconds(10)
    /// The number of reasons that are logged for one trouble.
    private static let maxReasons = 8

    private let log: Log
    private let clock: TimeSource
    private let state = Mutex(State())

    /// Makes a record without failures.
    public init(log: Log, clock: TimeSource = .system) {
        (self.log, self.clock) = (log, clock)
    }

    /// Hears that the store failed while an answer was made.
    ///
    /// - Parameter reason: what it said, without anything secret.
    public func failed(_ reason: String) {
        let isNews = state.withLock { state in
            state.lastFailure = clock.monotonic()
            return Self.isNews(reason, in: &state)
        }
        if isNews { report(reason) }
    }

    /// Whether the store has failed for an answer within the last ten seconds.
    public var hasFailedLately: Bool {
        let now = clock.monotonic()
        return state.withLock { state in state.lastFailure.map { now - $0 < Self.moment } ?? false }
    }

    /// Records the result of a check of the store, a few times a second; nil if the store could be read.
    public func looked(_ error: StoreError?) {
        let now = clock.monotonic()
        let news = state.withLock { state -> News? in
            let before = state.watched
            state.watched = error
            guard let error else {
                let silence = now - (state.lastFailure ?? .zero)
                guard before != nil || !state.reasons.isEmpty && silence >= Self.silence else { return nil }
                state.reasons = []
                return before == nil ? .silent : .readable
            }
            return error != before && Self.isNews(error.description, in: &state) ? .failing(error.description) : nil
        }
        switch news {
        case .failing(let reason): report(reason)
        case .readable: log.write(.warn, "the store can be read again")
        case .silent:
            log.write(.warn, "the store does not fail any more") {
                $0.field("silentSeconds", Int(Self.silence.components.seconds))
            }
        case nil: break
        }
    }

    private enum News {
        case failing(String)
        case readable
        case silent
    }

    private static func isNews(_ reason: String, in state: inout State) -> Bool {
        state.reasons.count < maxReasons && state.reasons.insert(reason).inserted
    }

    private func report(_ reason: String) {
        log.write(.error, "the store fails") { $0.field("reason", reason) }
    }
}
