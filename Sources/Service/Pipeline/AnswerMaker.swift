import Caching
import HTTP
import Server
import Telemetry
import Threads

/// Makes answers on the threads of a pool: each once for all who ask for it meanwhile, within a limit, and counted.
///
/// This is the one way to make the answer of a key: limit, cache, flight, pool, metrics.
final class AnswerMaker<Worker>: Sendable {
    /// An answer that is asked for.
    struct Job: Sendable {
        /// What the answer is kept under.
        let key: CacheKey
        /// What the answer depends on; nil for nothing.
        var tag: String?
        /// The name under which the time of making it is counted.
        let name: String
        /// What making it counts against; nil for nothing.
        var limits: PictureLimits?
        /// Whether other processes may have the answer, too.
        var isShared = false
        /// What `X-Cache` says when it is made for this request.
        var outcome = Delivery.Outcome.miss
        /// How it is made.
        let making: Making
    }

    /// How an answer is made.
    enum Making: Sendable {
        /// On a thread of a lane.
        case on(RenderLane, @Sendable (Worker) -> FlightResult<CachedAnswer>)
        /// It is here already and only has to be kept.
        case ready(FlightResult<CachedAnswer>)
    }

    /// What came of a job.
    enum Result: Sendable {
        /// An answer.
        case found(Finding)
        /// There was no time to make it.
        case late
        /// The client may not have more made.
        case limited(Problem)
    }

    /// Receives the result of a flight, once.
    private typealias Landing = @Sendable (Hit<CachedAnswer>?) -> Void

    let cache: Cache<CachedAnswer>
    private let pool: RenderPool<Worker>
    private let queueTimeout: Duration
    private let clock: TimeSource
    private let metrics: ServiceMetrics?
    private let shared: SharedResponses?
    // The flights that look for their answer in the shared store.
    private let searches = OwnedTasks(capacity: 4096)

    /// A maker over a cache and a pool.
    ///
    /// - Parameters:
    ///   - cache: where answers are kept.
    ///   - pool: whose threads make them.
    ///   - queueTimeout: how long a job may wait for a thread.
    ///   - clock: monotonic time.
    ///   - metrics: counts how long jobs wait and how long they take; nil to count nothing.
    ///   - shared: where answers of other processes are found; nil for nowhere.
    init(
        cache: Cache<CachedAnswer>,
        pool: RenderPool<Worker>,
        queueTimeout: Duration,
        clock: TimeSource,
        metrics: ServiceMetrics?,
        shared: SharedResponses? = nil
    ) {
        (self.cache, self.pool) = (cache, pool)
        (self.queueTimeout, self.clock, self.metrics, self.shared) = (queueTimeout, clock, metrics, shared)
    }

    /// Does a job.
    ///
    /// - Parameters:
    ///   - job: what is asked for.
    ///   - caller: who asks.
    ///   - deliver: receives what comes later, on another thread.
    /// - Returns: what came of it, or nil when that comes later.
    func answer(_ job: Job, for caller: Caller, then deliver: @escaping @Sendable (Result) -> Void) -> Result? {
        if let problem = job.limits?.problem(for: caller.client) { return stored(job.key, orElse: problem) }
        let land: Landing = { deliver(Self.result(of: $0, job)) }
        let decision = cache.request(
            job.key.bytes,
            tag: job.tag,
            now: clock.monotonic(),
            hasLeft: hasLeft(caller, job.making),
            waiter: land
        )
        switch decision {
        case .hit(let hit): return .found(Finding(hit))
        case .staleAndRefresh(let hit, let flight):
            _ = begin(job, flight, nil, for: caller) { _ in }
            return .found(Finding(hit))
        case .wait: return nil
        case .render(let flight):
            switch job.limits?.take(caller.client) {
            case .failure(let problem):
                // Another request of the same address has taken the last place meanwhile.
                let hit = flight.finish(.abandoned, now: clock.monotonic())
                return hit.map { .found(Finding($0)) } ?? .limited(problem)
            case .success(let permit): return begin(job, flight, permit, for: caller, land)
            case nil: return begin(job, flight, nil, for: caller, land)
            }
        }
    }

    /// Makes an answer for one caller alone, and keeps nothing.
    ///
    /// - Parameters:
    ///   - lane: the lane in which the job waits.
    ///   - name: the name under which the time is counted.
    ///   - caller: who asks.
    ///   - work: makes the answer, on a thread of the pool; receives nil when it is too late, or the caller has left.
    /// - Returns: false when there is no time for it.
    func make(
        _ lane: RenderLane,
        _ name: String,
        for caller: Caller,
        _ work: @escaping @Sendable (Worker?) -> Void
    ) -> Bool {
        run(lane, for: caller, isWanted: { [self] in !hasLeft(caller, lane) }) { [self] worker in
            guard let worker, !hasLeft(caller, lane) else { return work(nil) }
            timed(name) { work(worker) }
        }
    }

    /// Asks something on a thread of the quick lane.
    ///
    /// - Parameters:
    ///   - caller: who asks.
    ///   - work: asks; receives false when it is too late, or the caller has left.
    /// - Returns: false when there is no time for it.
    func ask(for caller: Caller, _ work: @escaping @Sendable (Bool) -> Void) -> Bool {
        pool.submit(
            .quick,
            for: caller.client,
            deadline: clock.monotonic() + queueTimeout,
            isWanted: { [self] in !hasLeft(caller, .quick) }
        ) { [self] turn in
            guard case .run = turn else { return work(false) }
            work(!hasLeft(caller, .quick))
        }
    }

    /// Forgets every answer with a tag.
    func invalidate(tag: String) {
        cache.invalidate(tag: tag)
        shared?.invalidate(tag: tag)
    }

    /// Returns what is kept under a key and can be used without making anything.
    func hit(_ key: CacheKey) -> Finding? { cache.hit(key.bytes.span, now: clock.monotonic()).map { Finding($0) } }

    /// Returns what is kept under a key and may be shown, however stale.
    func stored(_ key: CacheKey) -> Finding? {
        cache.stored(key.bytes.span, now: clock.monotonic()).map { Finding($0) }
    }

    private func stored(_ key: CacheKey, orElse problem: Problem) -> Result {
        stored(key).map(Result.found) ?? .limited(problem)
    }
}

// MARK: - Flights

extension AnswerMaker {
    private func begin(
        _ job: Job,
        _ flight: Flight<CachedAnswer>,
        _ permit: PictureLimits.Permit?,
        for caller: Caller,
        _ land: @escaping Landing
    ) -> Result? {
        if case .ready(let result) = job.making { return Self.result(of: end(flight, result, permit), job) }
        if search(job, flight, permit, for: caller, land) { return nil }
        if submit(job, flight, permit: permit, for: caller, then: land) { return nil }
        return Self.result(of: end(flight, .abandoned, permit), job)
    }

    /// Looks for the answer in the shared store first, where there is one; returns false where it is not looked for.
    private func search(
        _ job: Job,
        _ flight: Flight<CachedAnswer>,
        _ permit: PictureLimits.Permit?,
        for caller: Caller,
        _ land: @escaping Landing
    ) -> Bool {
        guard job.isShared, let shared else { return false }
        let task = searches.run { [self] in
            if let found = await shared.find(job.key) {
                land(end(flight, found, permit))
            } else if !submit(job, flight, permit: permit, for: caller, then: land) {
                land(end(flight, .abandoned, permit))
            }
        }
        return task != nil
    }

    /// Hands a flight to the pool; returns false when its lane is full.
    ///
    /// A flight without waiters is abandoned at its turn.
    private func submit(
        _ job: Job,
        _ flight: Flight<CachedAnswer>,
        permit: PictureLimits.Permit?,
        for caller: Caller,
        then land: @escaping Landing
    ) -> Bool {
        guard case .on(let lane, let make) = job.making else { return false }
        return run(lane, for: caller, isWanted: { flight.isWanted }) { [self] worker in
            guard let worker, !flight.abandonUnlessWanted(now: clock.monotonic()) else {
                return land(end(flight, .abandoned, permit))
            }
            let result = timed(job.name) { make(worker) }
            let hit = end(flight, result, permit)
            if job.isShared { keep(result, of: job) }
            land(hit)
        }
    }

    private func keep(_ result: FlightResult<CachedAnswer>, of job: Job) {
        shared?.keep(result, under: job.key, tag: job.tag) { [self] in
            // What has been invalidated meanwhile is gone from the cache.
            cache.hit(job.key.bytes.span, now: clock.monotonic()) != nil
        }
    }

    /// Ends a flight.
    ///
    /// A flight without a result does not count against the limit, so that its client can try again.
    private func end(
        _ flight: Flight<CachedAnswer>,
        _ result: FlightResult<CachedAnswer>,
        _ permit: PictureLimits.Permit?
    ) -> Hit<CachedAnswer>? {
        if let permit, !result.isMade { permit.giveBack() }
        return flight.finish(result, now: clock.monotonic())
    }

    private func run(
        _ lane: RenderLane,
        for caller: Caller,
        isWanted: @escaping @Sendable () -> Bool,
        _ work: @escaping @Sendable (Worker?) -> Void
    ) -> Bool {
        let asked = clock.monotonic()
        return pool.submit(lane, for: caller.client, deadline: asked + queueTimeout, isWanted: isWanted) {
            [clock, metrics] turn in
            metrics?.waiting.record(clock.monotonic() - asked)
            switch turn {
            case .run(let worker): work(worker)
            case .late: work(nil)
            }
        }
    }

    private func timed<Value>(_ name: String, _ work: () -> Value) -> Value {
        let begun = clock.monotonic()
        defer { metrics?.drawing[name].record(clock.monotonic() - begun) }
        return work()
    }

    private func hasLeft(_ caller: Caller, _ lane: RenderLane) -> Bool {
        caller.reply.isForgone(whileOthersWait: pool.depth(of: lane) > 0)
    }

    private func hasLeft(_ caller: Caller, _ making: Making) -> @Sendable () -> Bool {
        guard case .on(let lane, _) = making else { return { false } }
        return { [self] in hasLeft(caller, lane) }
    }

    private static func result(of hit: Hit<CachedAnswer>?, _ job: Job) -> Result {
        hit.map { .found(Finding($0, job.outcome)) } ?? .late
    }
}

/// The client of a request.
struct Caller: Sendable {
    /// The address that limits and turns go by.
    let client: IPAddress
    /// The way back.
    let reply: Reply
}
