public import HTTP
internal import Synchronization
public import Threads

/// Threads that draw, each with a worker of its own, behind a queue of limited length for each lane.
///
/// A worker may hold what must not leave its thread, such as Cairo's and Pango's objects: it is made on the thread
/// that uses it and dies there.
public final class RenderPool<Worker>: Sendable {
    /// How a job comes to its turn.
    public enum Turn {
        /// In time: draw with this.
        case run(Worker)
        /// Too late: the deadline passed while it waited, or it had to make room. Say so to whoever waits.
        case late
    }

    private struct Job: Sendable {
        var deadline: Duration
        var isWanted: @Sendable () -> Bool
        var body: @Sendable (Turn) -> Void
    }

    /// Jobs, and what wakes a thread for each of them.
    private final class Queue: Sendable {
        private struct State: Sendable {
            var lanes: Lanes<IPAddress?, Job>
            var isClosed = false
        }

        private let state: Mutex<State>
        private let turns: BlockingQueue<Void>
        // Beside the lock, for those who ask hold others.
        private let quick = Atomic(0)
        private let slow = Atomic(0)

        init(capacity: Int) {
            state = Mutex(State(lanes: Lanes(capacity: capacity)))
            turns = BlockingQueue(capacity: RenderLane.allCases.count * max(1, capacity))
        }

        func count(in lane: RenderLane) -> Int {
            switch lane {
            case .quick: quick.load(ordering: .relaxed)
            case .slow: slow.load(ordering: .relaxed)
            }
        }

        /// Adds a job, and takes out what has to make room for it.
        func push(_ job: Job, of owner: IPAddress?, to lane: RenderLane) -> (isTaken: Bool, dropped: [Job]) {
            state.withLock { state in
                guard !state.isClosed else { return (false, []) }
                let hasRoom = state.lanes.hasRoom(in: lane)
                let dropped = hasRoom ? [] : state.lanes.makeRoom(for: owner, in: lane, isWanted: { $0.isWanted() })
                let isTaken = state.lanes.append(job, of: owner, to: lane)
                note(state.lanes)
                // A turn for each job at least; those of jobs that were taken out are left over.
                if isTaken, turns.count < state.lanes.count { _ = turns.push(()) }
                return (isTaken, dropped)
            }
        }

        /// Waits for a job; nil once the queue is closed and empty.
        func pop() -> Job? {
            while turns.pop() != nil {
                let job = state.withLock { state in
                    defer { note(state.lanes) }
                    return state.lanes.next()
                }
                if let job { return job }
            }
            return nil
        }

        func close() {
            state.withLock { $0.isClosed = true }
            turns.close()
        }

        private func note(_ lanes: Lanes<IPAddress?, Job>) {
            quick.store(lanes.count(in: .quick), ordering: .relaxed)
            slow.store(lanes.count(in: .slow), ordering: .relaxed)
        }
    }

    private let queue: Queue
    private let threads: BlockingQueue<SystemThread>

    /// Starts the threads and waits until each has its worker.
    ///
    /// - Parameters:
    ///   - count: how many threads, at least one.
    ///   - capacity: how many jobs may wait in each lane.
    ///   - clock: what deadlines are measured by.
    ///   - makeWorker: called once on each thread.
    /// - Throws: the error of `makeWorker`, or a `SystemError` when a thread cannot be started.
    public init(
        threads count: Int,
        capacity: Int,
        clock: TimeSource = .system,
        makeWorker: @escaping @Sendable () throws -> Worker
    ) throws {
        let queue = Queue(capacity: capacity)
        let count = max(1, count)
        let outcomes = BlockingQueue<(any Error)?>(capacity: count)
        self.queue = queue
        threads = BlockingQueue(capacity: count)
        do {
            for number in 0..<count {
                // Answers from the cache need a processor for microseconds: drawing, which takes it for milliseconds,
                // stands back, and still gets a quarter of a core that others want all the time.
                let thread = try SystemThread(name: "render \(number)", niceness: 5) {
                    Self.work(queue, outcomes, clock, makeWorker)
                }
                _ = threads.push(thread)
            }
            for _ in 0..<count {
                if let failure = outcomes.pop(), let failure { throw failure }
            }
        } catch {
            stop()
            throw error
        }
    }

    /// How many jobs wait in a lane; waits for nothing.
    public func depth(of lane: RenderLane) -> Int { queue.count(in: lane) }

    /// Hands a job in, false at once when its lane is full, and then the job is never called.
    ///
    /// Clients have their turns one after the other. A full lane makes room with jobs that nobody wants any more, or with
    /// the last one of the client that has most waiting, if the new one's has less: those are told on this thread, before
    /// this returns, that they are late.
    ///
    /// - Parameters:
    ///   - lane: how long it takes.
    ///   - client: for whom it is; all without one are one.
    ///   - deadline: the monotonic time by which it must begin.
    ///   - isWanted: whether anybody still waits for it; asked under a lock, so it must not use the pool's lanes.
    ///   - job: called on a thread of the pool, or as late.
    /// - Returns: whether it was taken.
    public func submit(
        _ lane: RenderLane = .slow,
        for client: IPAddress? = nil,
        deadline: Duration,
        isWanted: @escaping @Sendable () -> Bool = { true },
        _ job: @escaping @Sendable (Turn) -> Void
    ) -> Bool {
        let job = Job(deadline: deadline, isWanted: isWanted, body: job)
        let (isTaken, dropped) = queue.push(job, of: client?.limitKey, to: lane)
        for job in dropped { job.body(.late) }
        return isTaken
    }

    /// Takes nothing more, finishes what is in time, and returns when the threads have ended.
    public func stop() {
        queue.close()
        threads.close()
        while let thread = threads.pop() { thread.join() }
    }

    private static func work(
        _ queue: Queue,
        _ outcomes: BlockingQueue<(any Error)?>,
        _ clock: TimeSource,
        _ makeWorker: @Sendable () throws -> Worker
    ) {
        do {
            let worker = try makeWorker()
            _ = outcomes.push(nil)
            while let job = queue.pop() {
                job.body(clock.monotonic() <= job.deadline ? .run(worker) : .late)
            }
        } catch {
            _ = outcomes.push(error)
        }
    }
}
