private import Synchronization

/// Runs the work for a key once at a time, however many callers ask for it (single flight).
///
/// The work goes on when its callers are cancelled. Its tasks belong to this object; `cancelAll` cancels them.
final class Flights<Key: Hashable & Sendable, Value: Sendable>: Sendable {
    typealias Outcome = Result<Value, GitHubError>
    private typealias Waiter = CheckedContinuation<Outcome, Never>

    private struct Flight {
        let task: Task<Void, Never>
        var waiters: [Int: Waiter] = [:]
    }

    private struct State {
        var flights: [Key: Flight] = [:]
        var nextTicket = 0
        var isClosed = false
    }

    private let capacity: Int
    private let state = Mutex(State())

    /// Makes an object for at most that many keys at a time, at least 1.
    init(capacity: Int) {
        self.capacity = max(1, capacity)
    }

    /// The number of keys whose work is running.
    var count: Int { state.withLock { $0.flights.count } }

    /// Returns the outcome of the work for a key, which is started when it is not running yet.
    ///
    /// Cancelling the caller ends its wait with `cancelled`, not the work.
    ///
    /// - Parameters:
    ///   - key: what the work is for.
    ///   - admit: asked by a caller that would start the work; on false its outcome is
    ///     `notAdmitted`. It runs under a lock.
    ///   - work: runs in a task of its own.
    /// - Returns: the outcome; `overloaded` when `capacity` keys are being worked on, `cancelled` after `cancelAll`.
    func join(
        _ key: Key,
        admitting admit: @Sendable () -> Bool = { true },
        _ work: @escaping @Sendable () async -> Outcome
    ) async -> Outcome {
        let ticket = state.withLock { state in
            state.nextTicket += 1
            return state.nextTicket
        }
        return await withTaskCancellationHandler {
            await withCheckedContinuation { waiter in
                if let error = add(key, ticket, waiter, admit, work) { waiter.resume(returning: .failure(error)) }
            }
        } onCancel: {
            state.withLock { $0.flights[key]?.waiters.removeValue(forKey: ticket) }?
                .resume(returning: .failure(.cancelled))
        }
    }

    /// Cancels all work and starts none from now on.
    func cancelAll() {
        let tasks = state.withLock { state in
            state.isClosed = true
            return state.flights.values.map(\.task)
        }
        tasks.forEach { $0.cancel() }
    }

    /// Adds a waiter, and starts the work if necessary; returns why not.
    private func add(
        _ key: Key,
        _ ticket: Int,
        _ waiter: Waiter,
        _ admit: () -> Bool,
        _ work: @escaping @Sendable () async -> Outcome
    ) -> GitHubError? {
        // A task is marked as cancelled before its handler runs. So either this code sees the mark, or the handler finds
        // the waiter.
        state.withLock { state in
            if Task.isCancelled || state.isClosed { return .cancelled }
            if state.flights[key] == nil {
                guard state.flights.count < capacity else { return .overloaded(retryAfter: 1) }
                guard admit() else { return .notAdmitted }
                state.flights[key] = Flight(task: Task { self.finish(key, await work()) })
            }
            state.flights[key]?.waiters[ticket] = waiter
            return nil
        }
    }

    private func finish(_ key: Key, _ outcome: Outcome) {
        let flight = state.withLock { $0.flights.removeValue(forKey: key) }
        flight?.waiters.values.forEach { $0.resume(returning: outcome) }
    }
}
