public import HTTP
internal import Synchronization
public import Threads

/// Threads that draw, each with a worker of its own, and bounded lanes of jobs for them.
///
/// A worker may have objects that must stay on one thread, as those of Cairo and Pango: it is made, used and released on
/// its thread.
public final class RenderPool<Worker>: Sendable {
    /// How a job is called.
    public enum Turn {
        /// In time, to draw with the worker.
        case run(Worker)
        /// Too late: its deadline has passed, or it had to make room. The job answers that to its client.
        case late
    }

    private struct Job: Sendable {
        var deadline: Duration
        var isWanted: @Sendable () -> Bool
        var body: @Sendable (Turn) -> Void
    }

    /// The lanes, and a queue that wakes a thread for each job.
    private final class Queue: Sendable {
        private struct State: Sendable {
            var lanes: Lanes<IPAddress?, Job>
            var isClosed = false
        }

        private let state: Mutex<State>
        private let turns: BlockingQueue<Void>
        // Read without the lock, because callers hold other locks.
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

        /// Adds a job, and removes those that have to make room for it.
        func push(_ job: Job, of owner: IPAddress?, to lane: RenderLane) -> (isTaken: Bool, dropped: [Job]) {
            state.withLock { state in
                guard !state.isClosed else { return (false, []) }
                let hasRoom = state.lanes.hasRoom(in: lane)
                let dropped = hasRoom ? [] : state.lanes.makeRoom(for: owner, in: lane, isWanted: { $0.isWanted() })
                let isTaken = state.lanes.append(job, of: owner, to: lane)
                note(state.lanes)
                // There is a turn for each job at least; turns of removed jobs are left over.
                if isTaken, turns.count < state.lanes.count { _ = turns.push(()) }
                return (isTaken, dropped)
            }
        }

        /// Waits for a job; returns nil once the queue is closed and empty.
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

    /// Starts the threads, and returns when each has its worker.
    ///
    /// - Parameters:
    ///   - count: the number of threads, 1 or more.
    ///   - capacity: the number of jobs that may wait in each lane.
    ///   - clock: the clock of the deadlines.
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
                // Drawing takes a processor for milliseconds and gives way to answers from the cache, which take
                // microseconds; with this niceness it still gets a quarter of a core that is always wanted.
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

    /// Returns the number of jobs in a lane, without taking a lock.
    public func depth(of lane: RenderLane) -> Int { queue.count(in: lane) }

    /// Adds a job.
    ///
    /// Returns false at once when its lane is full; the job is then never called.
    ///
    /// Clients take turns. A full lane makes room by removing jobs that nobody waits for, or else the last job of the
    /// client with most jobs, if the new job's client has fewer. Removed jobs are called as `late` before this returns.
    ///
    /// - Parameters:
    /// - lane: the lane in which the job waits.
    /// - client: the job's client; jobs without one count as one client's.
    /// - deadline: the monotonic time by which the job must begin.
    /// - isWanted: returns whether anybody waits for the job; called under a lock, so it must not use the pool's lanes.
    /// - job: called on a thread of the pool, or as `late`.
    /// - Returns: whether the job was added.
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

    /// Accepts no more jobs, finishes those that are in time, and returns when the threads have ended.
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
