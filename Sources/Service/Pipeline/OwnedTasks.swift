import Synchronization

/// Tasks that end when their owner says so, a limited number at a time.
final class OwnedTasks: Sendable {
    private struct State {
        var tasks: [Int: Task<Void, Never>] = [:]
        var next = 0
        var isClosed = false
    }

    private let state = Mutex(State())
    private let capacity: Int

    /// No tasks yet, and at most that many at a time.
    init(capacity: Int) {
        self.capacity = capacity
    }

    /// Starts a piece of work; nil when there are too many, or when all were cancelled.
    @discardableResult func run(_ work: @escaping @Sendable () async -> Void) -> Task<Void, Never>? {
        state.withLock { state in
            guard !state.isClosed, state.tasks.count < capacity else { return nil }
            let number = state.next
            state.next += 1
            let task = Task {
                await work()
                self.end(number)
            }
            state.tasks[number] = task
            return task
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
