private import Synchronization

/// Does the same work once, however many ask for it, and goes on when those who ask give up.
///
/// The tasks belong to this object: `cancelAll` ends them.
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

    init(capacity: Int) {
        self.capacity = max(1, capacity)
    }

    /// Works under way.
    var count: Int { state.withLock { $0.flights.count } }

    /// The outcome of the work under way for the key, begun here when there is none.
    ///
    /// Cancelling the caller ends its waiting, not the work. Only who begins the work must be admitted.
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
                if let refusal = board(key, ticket, waiter, admit, work) { waiter.resume(returning: .failure(refusal)) }
            }
        } onCancel: {
            state.withLock { $0.flights[key]?.waiters.removeValue(forKey: ticket) }?
                .resume(returning: .failure(.cancelled))
        }
    }

    /// Ends all work and admits none any more.
    func cancelAll() {
        let tasks = state.withLock { state in
            state.isClosed = true
            return state.flights.values.map(\.task)
        }
        tasks.forEach { $0.cancel() }
    }

    private func board(
        _ key: Key,
        _ ticket: Int,
        _ waiter: Waiter,
        _ admit: () -> Bool,
        _ work: @escaping @Sendable () async -> Outcome
    ) -> GitHubError? {
        // A task is marked as cancelled before its handler runs: either this sees the mark or the handler the waiter.
        state.withLock { state in
            if Task.isCancelled || state.isClosed { return .cancelled }
            if state.flights[key] == nil {
                guard state.flights.count < capacity else { return .overloaded(retryAfter: 1) }
                guard admit() else { return .notAdmitted }
                state.flights[key] = Flight(task: Task { self.land(key, await work()) })
            }
            state.flights[key]?.waiters[ticket] = waiter
            return nil
        }
    }

    private func land(_ key: Key, _ outcome: Outcome) {
        let flight = state.withLock { $0.flights.removeValue(forKey: key) }
        flight?.waiters.values.forEach { $0.resume(returning: outcome) }
    }
}
