import Synchronization

/// Tasks that end when their owner says so.
final class OwnedTasks: Sendable {
    private struct State {
        var tasks: [Int: Task<Void, Never>] = [:]
        var next = 0
        var isClosed = false
    }

    private let state = Mutex(State())

    /// Starts a piece of work; once cancelled, lets it go undone.
    func run(_ work: @escaping @Sendable () async -> Void) {
        state.withLock { state in
            guard !state.isClosed else { return }
            let number = state.next
            state.next += 1
            state.tasks[number] = Task {
                await work()
                self.end(number)
            }
        }
    }

    /// Cancels what is under way and starts nothing any more.
    func cancelAll() {
        let tasks = state.withLock { state in
            state.isClosed = true
            return state.tasks.values
        }
        tasks.forEach { $0.cancel() }
    }

    private func end(_ number: Int) {
        state.withLock { $0.tasks[number] = nil }
    }
}
