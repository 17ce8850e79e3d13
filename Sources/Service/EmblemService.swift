import Caching
public import HTTP
public import Profiles
public import Server
public import Telemetry

/// Answers requests: parses, looks into the cache, draws what is not there.
///
/// Parsing and looking up happen on the loops that serve connections; reading the store and drawing on the threads of
/// a pool with a bounded queue; what it says of itself has a thread of its own.
public final class EmblemService: Responder {
    private let router: Router<Endpoint>
    private let reports: Router<Report>
    private let cache: Cache<Outcome>
    private let pool: RenderPool<Artist>
    private let errands: RenderPool<Void>
    private let clock: ServerClock
    private let busy: BusyPictures
    private let studio: Studio
    private let ranks: RankAnswers
    private let patience: Duration
    private let figures = ServiceFigures()
    private let log: Log?

    /// Opens the fonts on each drawing thread.
    ///
    /// - Parameters:
    ///   - configuration: how much it may take.
    ///   - profiles: where the numbers come from.
    ///   - studio: what pictures are made of.
    ///   - links: signs share links; nil turns them off.
    ///   - clock: monotonic time for freshness and deadlines.
    ///   - metrics: what `/metrics` shows; the service's own figures are added to it.
    ///   - log: where a line for each request goes.
    /// - Throws: `FontLibraryError` and the like, when a drawing thread cannot open what it needs, and
    ///   `GitHubSettingsError`.
    public init(
        _ configuration: ServiceConfiguration,
        profiles: ProfileReader,
        studio: Studio,
        links: ShareLinks? = nil,
        clock: ServerClock = .system,
        metrics: MetricRegistry = MetricRegistry(),
        log: Log? = nil
    ) throws {
        guard let store = profiles.store else { throw ServiceError.storeUnavailable }
        let rankFigures = try RankFigures(configuration.gitHub, store: store)
        router = Routes.all(profiles: profiles, links: links)
        cache = Cache(capacity: configuration.cacheBytes)
        pool = try RenderPool(
            threads: configuration.drawingThreads,
            capacity: configuration.queueLength,
            clock: clock
        ) { try Artist(studio) }
        errands = try RenderPool(threads: 1, capacity: 64, clock: clock) {}
        let health = HealthReport(profiles: profiles, gitHub: rankFigures.watch, version: configuration.version) {
            [pool] in
            let depth = RenderLane.allCases.map(pool.depth).max() ?? 0
            return Double(depth) / Double(max(1, configuration.queueLength))
        }
        reports = Routes.reports(health, configuration.showsMetrics ? MetricsReport(registry: metrics) : nil)
        let artist = try Artist(studio)
        busy = try BusyPictures(drawnBy: artist)
        ranks = RankAnswers(
            figures: rankFigures,
            cache: cache,
            pool: pool,
            busy: try BusyRanks(drawnBy: artist),
            patience: configuration.patience,
            clock: clock,
            meter: figures
        )
        patience = configuration.patience
        self.studio = studio
        self.clock = clock
        self.log = log
        metrics.add { [figures] in figures.families }
        metrics.add { rankFigures.families }
        metrics.add { [pool, cache] in Self.levels(pool, configuration.queueLength, cache) }
    }

    /// Has the cards drawn that say that too much is asked for at once, and returns before they are.
    ///
    /// To be called when the service answers already. Until they are there, or where memory is short, the badge that
    /// says the same stands in for them.
    ///
    /// - Parameter done: called when the last is drawn; not when the service is stopped first.
    public func prepareForOverload(then done: @escaping @Sendable () -> Void = {}) {
        draw(CardFrame.all[...], then: done)
    }

    /// A frame in each errand, so that others come in between, with an artist whose memory is free afterwards.
    private func draw(_ frames: ArraySlice<CardFrame>, then done: @escaping @Sendable () -> Void) {
        guard let frame = frames.first else { return done() }
        _ = errands.submit(deadline: .seconds(Int32.max)) { [weak self, busy, studio] _ in
            try? busy.draw(frame, by: try Artist(studio))
            self?.draw(frames.dropFirst(), then: done)
        }
    }

    /// Finishes what is being drawn and ends the drawing threads.
    public func stop() {
        ranks.stop()
        pool.stop()
        errands.stop()
    }

    /// Forgets every picture of a user, at once.
    public func forget(_ name: UserName) {
        cache.invalidate(tag: name.folded)
    }

    /// Forgets every answer: nothing that was read before holds any more.
    public func forgetEverything() {
        cache.invalidateAll()
    }

    /// Answers from the cache by the bytes of the target.
    public func cached(_ target: Span<UInt8>, _ probe: CacheProbe) -> Delivery? {
        cache.hit(target, now: probe.now).map { Self.delivery(of: $0, prefersImage: probe.prefersImage) }
    }

    /// Parses a request and answers it, from the cache or later.
    public func respond(to request: Request, reply: Reply) -> Answer {
        if let answer = ranks.answer(request, reply) { return answer }
        switch reports.match(request.method, request.target.segments) {
        case .found(let report, _): return run(report, reply)
        case .methodNotAllowed(let allowed): return refuse(allowed)
        case .notFound: break
        }
        switch router.match(request.method, request.target.segments) {
        case .found(let endpoint, let path):
            do throws(ServiceError) {
                return answer(try endpoint.plan(request, path), for: request, endpoint, reply)
            } catch {
                return refuse(error, request, endpoint.notice(request), reply)
            }
        case .methodNotAllowed(let allowed): return refuse(allowed)
        case .notFound: return refuse(.noSuchPath(request.target.path), request, .badge(BadgeLook()), reply)
        }
    }

    /// Counts a loop's answers, and writes a line about each.
    public func observer() -> (any ExchangeObserver)? { ServiceObserver(figures, log: log) }

    // MARK: - Answering

    private func answer(_ plan: Plan, for request: Request, _ endpoint: Endpoint, _ reply: Reply) -> Answer {
        guard let key = plan.key.map({ Array($0.utf8) }) else { return make(plan, for: request, endpoint, reply) }
        let prefersImage = request.prefersImage
        let decision = cache.request(key, tag: plan.owner, now: clock.monotonic()) { [busy] hit in
            guard let hit else {
                return reply.send(Self.overloaded(busy, endpoint.notice(request), prefersImage: prefersImage))
            }
            reply.send(Self.delivery(of: hit, prefersImage: prefersImage, isMiss: true))
        }
        switch decision {
        case .hit(let hit):
            if plan.isAddressStable { cache.alias(request.target.raw, for: key) }
            return .now(Self.delivery(of: hit, prefersImage: prefersImage))
        case .staleAndRefresh(let hit, let flight):
            _ = draw(plan, endpoint, endpoint.notice(request), flight, alias: request.target.raw, key: key) { _ in }
            return .now(Self.delivery(of: hit, prefersImage: prefersImage))
        case .wait: return .later
        case .render(let flight):
            let look = endpoint.notice(request)
            let isTaken = draw(plan, endpoint, look, flight, alias: request.target.raw, key: key) { [busy] hit in
                guard let hit else {
                    return reply.send(Self.overloaded(busy, look, prefersImage: prefersImage))
                }
                reply.send(Self.delivery(of: hit, prefersImage: prefersImage, isMiss: true))
            }
            return isTaken ? .later : refuseForNow(flight, look, prefersImage: prefersImage)
        }
    }

    /// Hands a flight to the pool; false at once when it is full.
    private func draw(
        _ plan: Plan,
        _ endpoint: Endpoint,
        _ look: NoticeLook,
        _ flight: Flight<Outcome>,
        alias: [UInt8],
        key: [UInt8],
        then deliver: @escaping @Sendable (Hit<Outcome>?) -> Void
    ) -> Bool {
        let asked = clock.monotonic()
        return pool.submit(plan.lane, deadline: asked + patience) { [cache, clock, figures] turn in
            let begun = clock.monotonic()
            figures.waiting.record(begun - asked)
            switch turn {
            case .run(let artist):
                let result = Self.make(plan, look, with: artist, figures)
                let made = clock.monotonic()
                figures.drawing[endpoint.name].record(made - begun)
                let hit = flight.finish(result, now: made)
                if plan.isAddressStable { cache.alias(alias, for: key) }
                deliver(hit)
            case .late: deliver(flight.finish(.abandoned, now: clock.monotonic()))
            }
        }
    }

    private static func make(
        _ plan: Plan,
        _ look: NoticeLook,
        with artist: Artist,
        _ figures: ServiceFigures
    ) -> FlightResult<Outcome> {
        do throws(ServiceError) {
            let made = try plan.make(artist)
            let outcome = Outcome.answer(artist.stored(made.response))
            return .made(outcome, cost: outcome.cost, made.cacheControl.lifetime)
        } catch {
            figures.count(error)
            let outcome = failure(error, look, with: artist)
            return .failed(outcome, cost: outcome.cost, retryAfter: .seconds(error.lifetime))
        }
    }

    /// Makes what is never kept.
    private func make(_ plan: Plan, for request: Request, _ endpoint: Endpoint, _ reply: Reply) -> Answer {
        let isTaken = pool.submit(plan.lane, deadline: clock.monotonic() + patience) { [figures, clock] turn in
            guard case .run(let artist) = turn else { return reply.send(Delivery(ServiceError.overloaded.response)) }
            let begun = clock.monotonic()
            defer { figures.drawing[endpoint.name].record(clock.monotonic() - begun) }
            do throws(ServiceError) {
                reply.send(Delivery(try plan.make(artist).response))
            } catch {
                figures.count(error)
                let outcome = Self.failure(error, endpoint.notice(request), with: artist)
                reply.send(Delivery(outcome.response(prefersImage: request.prefersImage)))
            }
        }
        return isTaken ? .later : .now(Delivery(ServiceError.overloaded.response))
    }

    private func run(_ report: Report, _ reply: Reply) -> Answer {
        let isTaken = errands.submit(deadline: clock.monotonic() + patience) { turn in
            guard case .run = turn else { return reply.send(Delivery(ServiceError.overloaded.response)) }
            reply.send(Delivery(report.make()))
        }
        return isTaken ? .later : .now(Delivery(ServiceError.overloaded.response))
    }

    // MARK: - Errors

    private func refuse(_ allowed: [Method]) -> Answer {
        .now(Delivery(ServiceError.methodNotAllowed(allowed: allowed.map(\.rawValue)).response))
    }

    private func refuse(_ error: ServiceError, _ request: Request, _ look: NoticeLook, _ reply: Reply) -> Answer {
        guard request.prefersImage else { return .now(Delivery(error.response)) }
        let isTaken = pool.submit(look.lane, deadline: clock.monotonic() + patience) { [busy] turn in
            guard case .run(let artist) = turn else {
                return reply.send(Self.overloaded(busy, look, prefersImage: true))
            }
            reply.send(Delivery(Self.failure(error, look, with: artist).response(prefersImage: true)))
        }
        return isTaken ? .later : .now(Self.overloaded(busy, look, prefersImage: true))
    }

    private func refuseForNow(_ flight: Flight<Outcome>, _ look: NoticeLook, prefersImage: Bool) -> Answer {
        guard let hit = flight.finish(.abandoned, now: clock.monotonic()) else {
            return .now(Self.overloaded(busy, look, prefersImage: prefersImage))
        }
        return .now(Self.delivery(of: hit, prefersImage: prefersImage))
    }

    private static func failure(_ error: ServiceError, _ look: NoticeLook, with artist: Artist) -> Outcome {
        let json = StoredResponse(error.response)
        // What cannot even say what is wrong says so in JSON.
        let picture = try? look.picture(of: error, by: artist)
        return .failure(json: json, picture: picture.map { StoredResponse(error.response(picture: $0)) } ?? json)
    }

    private static func overloaded(_ busy: BusyPictures, _ look: NoticeLook, prefersImage: Bool) -> Delivery {
        prefersImage ? Delivery(busy.response(for: look)) : Delivery(ServiceError.overloaded.response)
    }

    // MARK: - Delivery

    private static func delivery(of hit: Hit<Outcome>, prefersImage: Bool, isMiss: Bool = false) -> Delivery {
        Delivery(
            hit.value.response(prefersImage: prefersImage),
            outcome: hit.isStale ? .stale : isMiss ? .miss : .hit,
            age: Int(hit.age.components.seconds)
        )
    }

    // MARK: - Figures

    private static func levels(
        _ pool: RenderPool<Artist>,
        _ queueLength: Int,
        _ cache: Cache<Outcome>
    ) -> [MetricFamily] {
        [
            MetricFamily(
                "emblem_queue_depth",
                "Pictures that wait to be drawn, those that are quick apart from those that are painted.",
                .gauge(RenderLane.allCases.map { Sample(Double(pool.depth(of: $0)), [("lane", $0.rawValue)]) })
            ),
            .gauge("emblem_queue_capacity", "Pictures that may wait in each lane.", Double(queueLength)),
            .gauge("emblem_cache_bytes", "Bytes that the cache holds.", Double(cache.bytes)),
            .gauge("emblem_cache_entries", "Answers that the cache holds.", Double(cache.count)),
            .gauge("emblem_cache_flights", "Answers being made for the cache.", Double(cache.flightCount)),
        ]
    }
}
