internal import Sockets
internal import Synchronization

/// Threads that draw, each with a worker of its own, behind a queue of limited length for each lane.
///
/// A worker may hold what must not leave its thread, such as Cairo's and Pango's objects: it is made on the thread
/// that uses it and dies there.
public final class RenderPool<Worker>: Sendable {
    /// How a job comes to its turn.
    public enum Turn {
        /// In time: draw with this.
        case run(Worker)
        /// Too late: the deadline passed while it waited. Say so to whoever waits.
        case late
    }

    private struct Job: Sendable {
        var deadline: Duration
        var body: @Sendable (Turn) -> Void
    }

    /// Jobs, and what wakes a thread for each of them.
    private final class Queue: Sendable {
        private let lanes: Mutex<Lanes<Job>>
        private let turns: BlockingQueue<Void>

        init(capacity: Int) {
            lanes = Mutex(Lanes(capacity: capacity))
            turns = BlockingQueue(capacity: RenderLane.allCases.count * max(1, capacity))
        }

        func count(in lane: RenderLane) -> Int { lanes.withLock { $0.count(in: lane) } }

        func push(_ job: Job, to lane: RenderLane) -> Bool {
            // Under one lock, so that there are as many turns as jobs even when the queue is closed meanwhile.
            lanes.withLock { lanes in
                guard lanes.hasRoom(in: lane), turns.push(()) else { return false }
                return lanes.append(job, to: lane)
            }
        }

        func pop() -> Job? {
            guard turns.pop() != nil else { return nil }
            return lanes.withLock { $0.next() }
        }

        func close() { turns.close() }
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
    /// - Throws: the error of `makeWorker`, or a `SocketError` when a thread cannot be started.
    public init(
        threads count: Int,
        capacity: Int,
        clock: ServerClock = .system,
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

    /// How many jobs wait in a lane.
    public func depth(of lane: RenderLane) -> Int { queue.count(in: lane) }

    /// Hands a job in that must begin by that monotonic time; false at once when its lane is full, and then the job is
    /// never called.
    public func submit(
        _ lane: RenderLane = .slow,
        deadline: Duration,
        _ job: @escaping @Sendable (Turn) -> Void
    ) -> Bool {
        queue.push(Job(deadline: deadline, body: job), to: lane)
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
        _ clock: ServerClock,
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
