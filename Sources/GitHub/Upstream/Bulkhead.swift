private import Synchronization

/// Limits how many requests to GitHub run at a time; a limited number more wait in the order in which they came.
final class Bulkhead: Sendable {
    private typealias Waiter = CheckedContinuation<Admission, Never>

    private struct State {
        var free: Int
        var nextTicket = 0
        var waiting: [(ticket: Int, waiter: Waiter)] = []
    }

    private enum Admission {
        case place, full, cancelled
    }

    private let maxWaiting: Int
    private let state: Mutex<State>

    /// Makes a bulkhead.
    ///
    /// - Parameters:
    ///   - places: work that may run at a time, at least 1.
    ///   - maxWaiting: callers that may wait for a place.
    init(places: Int, maxWaiting: Int) {
        self.maxWaiting = maxWaiting
        state = Mutex(State(free: max(1, places)))
    }

    /// Runs the work once there is a place for it, and returns its value.
    ///
    /// Throws `overloaded` when too many callers wait already, and `cancelled` when the task is cancelled in its wait.
    func run<Value: Sendable>(
        _ work: @Sendable () async throws(GitHubError) -> Value
    ) async throws(GitHubError) -> Value {
        switch await admission() {
        case .full: throw .overloaded(retryAfter: 1)
        case .cancelled: throw .cancelled
        case .place: break
        }
        defer { leave() }
        return try await work()
    }

    private func admission() async -> Admission {
        let ticket = state.withLock { state in
            state.nextTicket += 1
            return state.nextTicket
        }
        return await withTaskCancellationHandler {
            await withCheckedContinuation { waiter in
                if let admission = enter(ticket, waiter) { waiter.resume(returning: admission) }
            }
        } onCancel: {
            giveUp(ticket)
        }
    }

    private func enter(_ ticket: Int, _ waiter: Waiter) -> Admission? {
        // A task is marked as cancelled before its handler runs. So either this code sees the mark, or the handler finds
        // the waiter.
        state.withLock { state in
            if Task.isCancelled { return .cancelled }
            if state.free > 0 {
                state.free -= 1
                return .place
            }
            guard state.waiting.count < maxWaiting else { return .full }
            state.waiting.append((ticket, waiter))
            return nil
        }
    }

    private func giveUp(_ ticket: Int) {
        let waiter = state.withLock { state -> Waiter? in
            guard let index = state.waiting.firstIndex(where: { $0.ticket == ticket }) else { return nil }
            return state.waiting.remove(at: index).waiter
        }
        waiter?.resume(returning: .cancelled)
    }

    private func leave() {
        let next = state.withLock { state -> Waiter? in
            guard state.waiting.isEmpty else { return state.waiting.removeFirst().waiter }
            state.free += 1
            return nil
        }
        next?.resume(returning: .place)
    }
}
