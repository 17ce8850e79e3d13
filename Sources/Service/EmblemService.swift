import Caching
public import HTTP
public import Pictures
public import Profiles
public import Server
public import Telemetry

/// Answers requests: parses, looks into the cache, draws what is not there.
///
/// Parsing and looking up happen on the loops that serve connections; reading the store and drawing on the threads of
/// a pool with a bounded queue.
public final class EmblemService: Responder {
    private let cache: Cache<Outcome>
    private let pool: RenderPool<PictureRenderer>
    private let backgroundRenderer: BackgroundRenderer
    private let busy: OverloadPictures
    private let limited: OverloadPictures?
    private let pictures: PictureAnswers
    private let ranks: RankAnswers
    private let reports: ReportAnswers
    private let figures = ServiceMetrics()
    private let log: Log?

    /// Opens the fonts on each drawing thread.
    ///
    /// - Parameters:
    ///   - configuration: how much it may take.
    ///   - profiles: where the numbers come from.
    ///   - renderAssets: what pictures are made of.
    ///   - links: signs share links; nil turns them off.
    ///   - trouble: hears that the store fails, for health reports.
    ///   - clock: monotonic time for freshness and deadlines.
    ///   - metrics: what `/metrics` shows; the service's own figures are added to it.
    ///   - log: where a line for each request goes.
    /// - Throws: `FontLibraryError` and the like, when a drawing thread cannot open what it needs, and
    ///   `GitHubSettingsError`.
    public init(
        _ configuration: ServiceConfiguration,
        profiles: ProfileReader,
        renderAssets: RenderAssets,
        links: ShareLinks? = nil,
        trouble: StoreTrouble? = nil,
        clock: ServerClock = .system,
        metrics: MetricRegistry = MetricRegistry(),
        log: Log? = nil
    ) throws {
        guard let store = profiles.store else { throw ServiceError.storeUnavailable }
        let rankFigures = try RankFigures(configuration.gitHub, store: store)
        let forNotices = configuration.cacheBytes / KeptPictures.share
        cache = Cache(capacity: configuration.cacheBytes - forNotices)
        pool = try RenderPool(
            threads: configuration.drawingThreads,
            capacity: configuration.queueLength,
            clock: clock
        ) { try PictureRenderer(renderAssets, log: log) }
        backgroundRenderer = try BackgroundRenderer(renderAssets, log: log)
        let health = HealthReport(
            profiles: profiles,
            trouble: trouble,
            gitHub: rankFigures.watch,
            version: configuration.version
        ) {
            [pool] in
            let depth = RenderLane.allCases.map(pool.depth).max() ?? 0
            return Double(depth) / Double(max(1, configuration.queueLength))
        }
        reports = try ReportAnswers(
            Routes.reports(health, configuration.showsMetrics ? MetricsReport(registry: metrics) : nil),
            queueTimeout: configuration.queueTimeout,
            clock: clock
        )
        let renderer = try PictureRenderer(renderAssets, log: log)
        busy = try OverloadPictures(of: .overloaded, drawnBy: renderer, backgroundRenderer)
        let limits = PictureLimits(
            configuration.picturesPerAddress,
            window: configuration.pictureWindow,
            clock: clock
        )
        limited = try limits.refusal.map { [backgroundRenderer] in
            try OverloadPictures(of: $0, drawnBy: renderer, backgroundRenderer)
        }
        let kept = KeptPictures(
            capacity: forNotices,
            limits: limits,
            pool: pool,
            queueTimeout: configuration.queueTimeout,
            clock: clock,
            meter: figures
        )
        pictures = PictureAnswers(
            Routes.pictures(profiles: profiles, links: links),
            cache: cache,
            pool: pool,
            limits: limits,
            notices: NoticePictures(kept: kept, busy: busy, limited: limited),
            queueTimeout: configuration.queueTimeout,
            clock: clock,
            meter: figures
        )
        ranks = RankAnswers(
            figures: rankFigures,
            cache: cache,
            pool: pool,
            notices: RankNotices(
                kept: kept,
                busy: try StandbyRanks(of: .overloaded, drawnBy: renderer, backgroundRenderer),
                limited: try StandbyRanks(of: .tooManyPictures, drawnBy: renderer, backgroundRenderer)
            ),
            queueTimeout: configuration.queueTimeout,
            clock: clock,
            meter: figures
        )
        self.log = log
        metrics.add { [figures] in figures.families }
        metrics.add { rankFigures.families }
        metrics.add { [pool, cache] in Self.levels(pool, configuration.queueLength, cache, kept) }
    }

    /// Has the cards painted that say that too much is asked for, and returns before they are.
    ///
    /// To be called when the service answers already. Until they are there, or where memory is short, the badge that
    /// says the same stands in for them.
    ///
    /// - Parameter done: called when the last is painted; not when the service is stopped first.
    public func prepareForOverload(then done: @escaping @Sendable () -> Void = {}) {
        busy.paintCards { [limited] in
            guard let limited else { return done() }
            limited.paintCards(then: done)
        }
    }

    /// Finishes what is being drawn and ends the drawing threads.
    public func stop() {
        ranks.stop()
        pool.stop()
        backgroundRenderer.stop()
        reports.stop()
    }

    /// Forgets every picture of a user, at once.
    public func forget(_ name: UserName) {
        cache.invalidate(tag: name.key)
    }

    /// Makes every picture of a user anew when it is next asked for; the old one is shown while that fails.
    public func outdate(_ name: UserName) {
        cache.outdate(tag: name.key)
    }

    /// Forgets every answer: nothing that was read before holds any more.
    public func forgetEverything() {
        cache.invalidateAll()
    }

    /// Answers from the cache by the bytes of the target.
    public func cached(_ target: Span<UInt8>, _ probe: CacheProbe) -> Delivery? { pictures.cached(target, probe) }

    /// Parses a request and answers it, from the cache or later.
    public func respond(to request: Request, reply: Reply) -> Answer {
        ranks.answer(request, reply) ?? reports.answer(request, reply) ?? pictures.answer(request, reply)
    }

    /// Words what the front refuses; that nobody has answered is a mistake of ours, and stands in the log.
    public func refuse(_ refusal: Server.Refusal, id: String) -> Response {
        if refusal == .noAnswer {
            let bytes = Array(id.utf8)
            let shown = TargetRedaction.redacted(bytes.span).map { String(decoding: $0, as: UTF8.self) } ?? id
            log?.write(.error, "a request was given up without an answer") { $0.field("id", shown) }
        }
        return refusal.response
    }

    /// Counts a loop's answers, and writes a line about each.
    public func observer() -> (any ExchangeObserver)? { ServiceObserver(figures, log: log) }

    private static func levels(
        _ pool: RenderPool<PictureRenderer>,
        _ queueLength: Int,
        _ cache: Cache<Outcome>,
        _ kept: KeptPictures
    ) -> [MetricFamily] {
        [
            MetricFamily(
                "emblem_queue_depth",
                "Pictures that wait to be drawn, those that are quick apart from those that are painted.",
                .gauge(RenderLane.allCases.map { Sample(Double(pool.depth(of: $0)), [("lane", $0.rawValue)]) })
            ),
            .gauge("emblem_queue_capacity", "Pictures that may wait in each lane.", Double(queueLength)),
            .gauge("emblem_cache_bytes", "Bytes that the cache holds.", Double(cache.bytes + kept.bytes)),
            .gauge("emblem_cache_entries", "Answers that the cache holds.", Double(cache.count)),
            .gauge("emblem_cache_flights", "Answers being made for the cache.", Double(cache.flightCount)),
        ]
    }
}
