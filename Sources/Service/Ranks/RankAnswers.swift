import Caching
import GitHub
import HTTP
import Pictures
import Limits
import Server
import Telemetry

/// Answers `/api/rank/{username}` and `/api/stats/{username}`.
///
/// What is in the cache is answered on the loop. For anything else a task waits for the figures, which blocks no
/// thread, and then a drawing thread makes the answer. Answers are never found by the bytes of an address alone,
/// because each tells its client what is left of their limits.
final class RankAnswers: Sendable {
    private let figures: RankFigures
    private let cache: Cache<Outcome>
    private let pool: RenderPool<PictureRenderer>
    private let notices: RankNotices
    private let queueTimeout: Duration
    private let clock: ServerClock
    private let meter: ServiceMetrics
    private let router = Routes.ranks()
    // Whoever waits for figures holds a few kilobytes, and each connection may wait for some.
    private let tasks = OwnedTasks(capacity: 4096)

    init(
        figures: RankFigures,
        cache: Cache<Outcome>,
        pool: RenderPool<PictureRenderer>,
        notices: RankNotices,
        queueTimeout: Duration,
        clock: ServerClock,
        meter: ServiceMetrics
    ) {
        self.figures = figures
        self.cache = cache
        self.pool = pool
        self.notices = notices
        self.queueTimeout = queueTimeout
        self.clock = clock
        self.meter = meter
    }

    /// Ends what is under way; what GitHub has said so far is stored when it returns.
    func stop() {
        tasks.cancelAll()
        figures.stop()
    }

    /// Answers a request; nil when it is about something else.
    func answer(_ request: Request, _ reply: Reply) -> Answer? {
        let (match, request) = router.match(request) { $0.types }
        switch match {
        case .notFound: return nil
        case .methodNotAllowed(let allowed):
            let exchange = RankExchange(request, notice: nil, reply)
            return refuse(.methodNotAllowed(allowed: allowed.map(\.rawValue)), exchange)
        case .found(let endpoint, let path):
            let exchange = RankExchange(request, notice: RankRequest.noticeLook(endpoint, request), reply)
            do throws(RankError) {
                return answer(try RankRequest(endpoint, path["username"], request, year: figures.year), exchange)
            } catch {
                return refuse(error, exchange)
            }
        }
    }

    private func answer(_ query: RankRequest, _ exchange: RankExchange) -> Answer {
        if query.isShared, !query.isForced, let hit = cache.hit(query.key.span, now: clock.monotonic()) {
            return answer(hit, nil, exchange)
        }
        let isRunning = tasks.run { [self] in
            finish(await figures.figures(for: query, client: exchange.client), query, exchange)
        }
        return isRunning ? .later : refuse(.overloaded, exchange)
    }

    // MARK: - Figures into answers

    private func finish(_ result: Result<FetchedStats, RankError>, _ query: RankRequest, _ exchange: RankExchange) {
        if query.isShared, case .success(let stats) = result, stats.origin == .fetched, query.isForced {
            cache.invalidate(tag: query.tag)
        }
        let lifetime = lifetime(of: result)
        guard query.isShared, !query.isForced, lifetime.fresh > .zero else {
            return sendUncached(result, query, exchange)
        }
        let origin = try? result.get().origin
        let decision = cache.request(
            query.key,
            tag: query.tag,
            now: clock.monotonic(),
            hasLeft: leaving(exchange, query.product.lane)
        ) { [self] hit in
            send(hit, origin, exchange)
        }
        switch decision {
        case .hit(let hit), .staleAndRefresh(let hit, _): send(hit, origin, exchange)
        case .wait: break
        case .render(let flight): land(flight, with: result, query, lifetime, exchange)
        }
    }

    /// Ends a flight: at once with an error, which is drawn only for whoever wants to see it, and later with a picture.
    private func land(
        _ flight: Flight<Outcome>,
        with result: Result<FetchedStats, RankError>,
        _ query: RankRequest,
        _ lifetime: Lifetime,
        _ exchange: RankExchange
    ) {
        let end: @Sendable (FlightResult<Outcome>, FetchedStats.Origin?) -> Void = { [self] result, origin in
            send(flight.finish(result, now: clock.monotonic()), origin, exchange)
        }
        switch result {
        case .failure(let error): end(Self.landing(of: .refusal(error), lifetime), nil)
        case .success(let stats):
            draw(query.product.lane, for: exchange.client, isWanted: { flight.isWanted }) { [clock] renderer in
                guard let renderer, !flight.abandonUnlessWanted(now: clock.monotonic()) else {
                    return end(.abandoned, stats.origin)
                }
                end(Self.landing(of: Self.outcome(of: stats, query, renderer), lifetime), stats.origin)
            }
        }
    }

    /// How long the answer may be kept: the figures' own time, a minute for old ones, as errors say.
    private func lifetime(of result: Result<FetchedStats, RankError>) -> Lifetime {
        switch result {
        case .success(let stats) where stats.origin == .stale: Lifetime(fresh: .seconds(60))
        case .success(let stats):
            Lifetime(fresh: .seconds(figures.lifetime(of: stats)), staleIfError: .seconds(86_400))
        case .failure(let error): Lifetime(fresh: .seconds(error.lifetime ?? 0))
        }
    }

    /// A user who is gone is gone; for any other error what is there already is the better answer.
    private static func landing(of outcome: Outcome, _ lifetime: Lifetime) -> FlightResult<Outcome> {
        switch outcome {
        case .refusal(.failed): .passing(outcome)
        case .refusal(.userNotFound), .refusal(.organization), .answer, .stale, .failure:
            .made(outcome, cost: outcome.cost, lifetime)
        case .refusal: .failed(outcome, cost: outcome.cost, retryAfter: lifetime.fresh)
        }
    }

    private static func outcome(of stats: FetchedStats, _ query: RankRequest, _ renderer: PictureRenderer) -> Outcome {
        do throws(RankError) {
            let response = renderer.stored(try renderer.response(of: stats, to: query, cacheControl(of: stats)))
            return stats.origin == .stale ? .stale(response) : .answer(response)
        } catch {
            return .refusal(error)
        }
    }

    private static func cacheControl(of stats: FetchedStats) -> CacheControl {
        stats.origin == .stale
            ? CacheControl(.public, maxAge: 60) : CacheControl(.public, maxAge: 3600, sharedMaxAge: 86_400)
    }

    /// Makes what is not kept: for callers with a token of their own, for those who force, and what holds no moment.
    private func sendUncached(
        _ result: Result<FetchedStats, RankError>,
        _ query: RankRequest,
        _ exchange: RankExchange
    ) {
        switch result {
        case .failure(let error): send(refuse(error, exchange), exchange)
        case .success(let stats):
            let cacheControl = exchange.isPersonal ? .privateNoStore : Self.cacheControl(of: stats)
            let hasLeft = leaving(exchange, query.product.lane)
            draw(query.product.lane, for: exchange.client, isWanted: { !hasLeft() }) { [self] renderer in
                guard let renderer, !hasLeft() else { return send(nil, stats.origin, exchange) }
                do throws(RankError) {
                    let response = renderer.stored(try renderer.response(of: stats, to: query, cacheControl))
                    let outcome = Delivery.Outcome(stats.origin)
                    exchange.reply.send(Delivery(response, outcome: outcome, fields: fields(for: exchange)))
                } catch {
                    send(refuse(error, exchange), exchange)
                }
            }
        }
    }

    /// Tells whether the client waits no more, for whatever it is that they wait in a lane.
    private func leaving(_ exchange: RankExchange, _ lane: RenderLane) -> @Sendable () -> Bool {
        { [pool] in exchange.reply.isForgone(whileOthersWait: pool.depth(of: lane) > 0) }
    }

    /// Has a drawing thread do something; with nothing to draw with when there is no time for it.
    private func draw(
        _ lane: RenderLane,
        for client: IPAddress,
        isWanted: @escaping @Sendable () -> Bool,
        _ work: @escaping @Sendable (PictureRenderer?) -> Void
    ) {
        let asked = clock.monotonic()
        let isTaken = pool.submit(
            lane,
            for: client,
            deadline: asked + queueTimeout,
            isWanted: isWanted
        ) { [clock, meter] turn in
            let begun = clock.monotonic()
            meter.waiting.record(begun - asked)
            switch turn {
            case .run(let renderer):
                work(renderer)
                meter.drawing["rank"].record(clock.monotonic() - begun)
            case .late: work(nil)
            }
        }
        if !isTaken { work(nil) }
    }
}

// MARK: - Sending

extension RankAnswers {
    private func send(_ hit: Hit<Outcome>?, _ origin: FetchedStats.Origin?, _ exchange: RankExchange) {
        send(hit.map { answer($0, origin, exchange) } ?? refuse(.overloaded, exchange), exchange)
    }

    private func send(_ answer: Answer, _ exchange: RankExchange) {
        if case .now(let delivery) = answer { exchange.reply.send(delivery) }
    }

    /// Answers with what is stored; the origin is that of the figures looked up for this request, nil without any.
    private func answer(_ hit: Hit<Outcome>, _ origin: FetchedStats.Origin?, _ exchange: RankExchange) -> Answer {
        let outcome: Delivery.Outcome
        switch hit.value {
        case .refusal(let error): return refuse(error, exchange)
        case .stale: outcome = .stale
        case .answer, .failure: outcome = hit.isStale ? .stale : origin.map(Delivery.Outcome.init) ?? .hit
        }
        return .now(
            Delivery(
                hit.value.response,
                outcome: outcome,
                age: Int(hit.age.components.seconds),
                fields: fields(for: exchange)
            )
        )
    }

    /// Says what is wrong: in JSON, or in a picture that may have to be drawn first.
    private func refuse(_ error: RankError, _ exchange: RankExchange) -> Answer {
        var fields = fields(for: exchange)
        if case .limitExceeded(let verdict) = error { fields = verdict.fields }
        guard let look = exchange.notice else {
            return .now(Delivery(error.response(id: exchange.id, isPersonal: exchange.isPersonal), fields: fields))
        }
        return notices.answer(error, in: look, to: exchange, fields)
    }

    private func fields(for exchange: RankExchange) -> HeaderFields {
        figures.limits.status(of: exchange.client).fields
    }
}

extension RankExchange {
    fileprivate init(_ request: Request, notice: RankCardQuery?, _ reply: Reply) {
        self.init(
            id: request.id,
            client: request.client,
            isPersonal: RankRequest.isPersonal(request),
            notice: notice,
            reply: reply
        )
    }
}

extension Delivery.Outcome {
    fileprivate init(_ origin: FetchedStats.Origin) {
        switch origin {
        case .fetched: self = .miss
        case .stored: self = .hit
        case .stale: self = .stale
        }
    }
}
