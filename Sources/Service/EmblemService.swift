import Caching
public import HTTP
import Limits
public import Pictures
public import Usage
public import Server
public import Telemetry
public import Threads

/// The service: joins pipeline, cache, pools and metrics, and answers requests through them.
public final class EmblemService: Responder {
    private let pipeline: Pipeline
    private let cache: Cache<CachedAnswer>
    private let pool: RenderPool<PictureRenderer>
    private let reportPool: RenderPool<Void>
    private let background: BackgroundRenderer
    private let lookup: RankLookup
    private let overload: [ProblemForm: ProblemPictures.Overload]
    private let metrics: ServiceMetrics
    private let families: TargetFamilies
    private let shared: SharedResponses?
    private let log: Log?

    /// Starts the drawing threads and opens the fonts on each of them.
    ///
    /// - Parameters:
    ///   - configuration: how much it may take.
    ///   - store: users, their usage, and what GitHub has said.
    ///   - profiles: reads what pictures show.
    ///   - renderAssets: the fonts and templates that pictures are drawn with.
    ///   - links: signs share links; nil turns them off.
    ///   - trouble: hears that the store fails, for health reports.
    ///   - clock: monotonic time for freshness and deadlines.
    ///   - registry: what `/metrics` shows; the service's own metrics are added to it.
    ///   - log: receives a line for each request; nil for none.
    /// - Throws: `FontLibraryError` and the like, when a drawing thread cannot open what it needs, and
    ///   `GitHubSettingsError`.
    public convenience init(
        _ configuration: ServiceConfiguration,
        store: any ProfileStoring & DocumentStoring,
        profiles: ProfileReader,
        renderAssets: RenderAssets,
        links: ShareLinks? = nil,
        trouble: StoreTrouble? = nil,
        clock: TimeSource = .system,
        metrics registry: MetricRegistry = MetricRegistry(),
        log: Log? = nil
    ) throws {
        try self.init(
            configuration,
            store: store,
            profiles: profiles,
            renderAssets: renderAssets,
            links: links,
            trouble: trouble,
            clock: clock,
            metrics: registry,
            log: log,
            furtherEndpoints: []
        )
    }

    /// The same with further endpoints, for tests.
    init(
        _ configuration: ServiceConfiguration,
        store: any ProfileStoring & DocumentStoring,
        profiles: ProfileReader,
        renderAssets: RenderAssets,
        links: ShareLinks?,
        trouble: StoreTrouble?,
        clock: TimeSource,
        metrics registry: MetricRegistry,
        log: Log?,
        furtherEndpoints: [Endpoint]
    ) throws {
        let lookup = try RankLookup(configuration.gitHub, store: store, rates: configuration.rates)
        let pool = try RenderPool(
            threads: configuration.drawingThreads,
            capacity: configuration.queueLength,
            clock: clock
        ) { try PictureRenderer(renderAssets, log: log) }
        // A thread of its own, so that reports are answered while the service is overloaded.
        let reportPool = try RenderPool(threads: 1, capacity: 16, clock: clock) {}
        let background = try BackgroundRenderer(renderAssets, log: log)
        let endpoints =
            Endpoints.all(
                profiles: profiles,
                links: links,
                lookup: lookup,
                health: HealthReport(
                    store: store,
                    now: profiles.now,
                    trouble: trouble,
                    gitHub: lookup.watch,
                    version: configuration.version,
                    load: { Self.load(of: pool, configuration.queueLength) }
                ),
                metrics: configuration.showsMetrics ? MetricsReport(registry: registry) : nil
            ) + furtherEndpoints
        let families = TargetFamilies(of: endpoints)
        let metrics = ServiceMetrics(families: families.names)
        let limits = PictureLimits(
            configuration.picturesPerAddress,
            window: configuration.pictureWindow,
            countedBy: configuration.rates ?? MemoryRates { Int(clock.monotonic().components.seconds) }
        )
        let makers = AnswerMakers(configuration, pool: pool, reportPool: reportPool, clock: clock, metrics: metrics)
        let overload = try Self.overload(limits, PictureRenderer(renderAssets, log: log), background)
        pipeline = Pipeline(
            endpoints,
            profiles: profiles,
            answers: makers.answers,
            reports: makers.reports,
            problems: ProblemPictures(maker: makers.problems, limits: limits, overload: overload),
            pictureLimits: limits,
            lookupLimits: lookup.limits,
            metrics: metrics
        )
        cache = makers.answers.cache
        (self.pool, self.reportPool, self.background, self.lookup) = (pool, reportPool, background, lookup)
        (self.metrics, self.families, self.log, self.shared) = (metrics, families, log, makers.shared)
        self.overload = overload
        registry.add { metrics.families }
        registry.add { lookup.families }
        registry.add { [cache] in Self.levels(pool, configuration.queueLength, cache, makers.problems.cache) }
    }

    private static func overload(
        _ limits: PictureLimits,
        _ renderer: PictureRenderer,
        _ background: BackgroundRenderer
    ) throws(PictureError) -> [ProblemForm: ProblemPictures.Overload] {
        func pictures(_ problem: Problem, _ form: ProblemForm) throws(PictureError) -> OverloadPictures {
            try OverloadPictures(of: problem, form, drawnBy: renderer, background)
        }
        return [
            .envelope: ProblemPictures.Overload(
                busy: try pictures(ProblemForm.envelope.overloaded, .envelope),
                limited: try limits.sharedProblem.map { problem throws(PictureError) in try pictures(problem, .envelope)
                }
            ),
            .flat: ProblemPictures.Overload(
                busy: try pictures(ProblemForm.flat.overloaded, .flat),
                limited: try pictures(.tooManyRankPictures, .flat)
            ),
        ]
    }

    /// Starts to draw the cards that say that too much is asked for, and returns before they are drawn.
    ///
    /// To be called once the service answers. Until the cards are there, or where memory is short, the badge that says
    /// the same stands in for them.
    ///
    /// - Parameter done: called when the last is drawn; not when the service is stopped before.
    public func prepareForOverload(then done: @escaping @Sendable () -> Void = {}) {
        // Cards have one form of problems.
        guard let overload = overload[.envelope] else { return done() }
        overload.busy.paintCards {
            guard let limited = overload.limited else { return done() }
            limited.paintCards(then: done)
        }
    }

    /// Finishes what is being drawn and ends the drawing threads.
    public func stop() {
        pipeline.stop()
        lookup.stop()
        pool.stop()
        background.stop()
        reportPool.stop()
        shared?.stop()
    }

    /// Removes every picture of a user at once.
    public func forget(_ name: UserName) {
        cache.invalidate(tag: name.key)
        shared?.invalidate(tag: name.key)
    }

    /// Has every picture of a user made anew at the next request; an old one is shown only when that fails.
    public func outdate(_ name: UserName) {
        cache.outdate(tag: name.key)
        shared?.invalidate(tag: name.key)
    }

    /// Removes every answer.
    public func forgetEverything() {
        cache.invalidateAll()
        shared?.invalidateAll()
    }

    /// Answers from the cache by the bytes of the target.
    public func cached(_ target: Span<UInt8>, _ probe: CacheProbe) -> Delivery? { pipeline.cached(target, probe) }

    /// Returns how much of a body the endpoint at a target reads; nil for none.
    public func bodyPolicy(for method: Method, _ target: Span<UInt8>) -> BodyPolicy? {
        pipeline.bodyPolicy(for: method, target)
    }

    /// Answers a request, from the cache or later.
    public func respond(to request: Request, reply: Reply) -> Answer { pipeline.respond(to: request, reply) }

    /// Returns the response to a request that the front refuses.
    ///
    /// A request without an answer is an error of the service, and is logged.
    public func refuse(_ refusal: Server.Refusal, id: String) -> Response {
        if refusal == .noAnswer {
            let bytes = Array(id.utf8)
            let shown = TargetRedaction.redacted(bytes.span).map { String(decoding: $0, as: UTF8.self) } ?? id
            log?.write(.error, "a request was given up without an answer") { $0.field("id", shown) }
        }
        return refusal.response
    }

    /// Returns an observer that counts the answers of a loop and writes a log line about each.
    public func observer() -> (any ExchangeObserver)? { ServiceObserver(metrics, families, log: log) }

    /// Returns how full the fullest lane is, 0 to 1.
    private static func load(of pool: RenderPool<PictureRenderer>, _ queueLength: Int) -> Double {
        Double(RenderLane.allCases.map(pool.depth).max() ?? 0) / Double(max(1, queueLength))
    }

    private static func levels(
        _ pool: RenderPool<PictureRenderer>,
        _ queueLength: Int,
        _ cache: Cache<CachedAnswer>,
        _ problems: Cache<CachedAnswer>
    ) -> [MetricFamily] {
        [
            MetricFamily(
                "emblem_queue_depth",
                "Pictures that wait to be drawn, those that are quick apart from those that are painted.",
                .gauge(RenderLane.allCases.map { Sample(Double(pool.depth(of: $0)), [("lane", $0.rawValue)]) })
            ),
            .gauge("emblem_queue_capacity", "Pictures that may wait in each lane.", Double(queueLength)),
            .gauge("emblem_cache_bytes", "Bytes that the cache holds.", Double(cache.bytes + problems.bytes)),
            .gauge("emblem_cache_entries", "Answers that the cache holds.", Double(cache.count)),
            .gauge("emblem_cache_flights", "Answers being made for the cache.", Double(cache.flightCount)),
        ]
    }
}
