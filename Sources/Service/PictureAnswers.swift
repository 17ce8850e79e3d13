import Caching
import HTTP
import Pictures
import Server
import Telemetry

/// Answers `/api/badge` and `/api/og`, and whatever is nobody's.
///
/// Parsing and looking up happen on the calling loop; reading the store and drawing on the threads of a pool.
final class PictureAnswers: Sendable {
    private let router: Router<Endpoint>
    private let cache: Cache<Outcome>
    private let pool: RenderPool<PictureRenderer>
    private let limits: PictureLimits
    private let notices: NoticePictures
    private let queueTimeout: Duration
    private let clock: ServerClock
    private let meter: ServiceMetrics

    init(
        _ router: Router<Endpoint>,
        cache: Cache<Outcome>,
        pool: RenderPool<PictureRenderer>,
        limits: PictureLimits,
        notices: NoticePictures,
        queueTimeout: Duration,
        clock: ServerClock,
        meter: ServiceMetrics
    ) {
        (self.router, self.cache, self.pool) = (router, cache, pool)
        (self.limits, self.notices) = (limits, notices)
        (self.queueTimeout, self.clock, self.meter) = (queueTimeout, clock, meter)
    }

    /// Answers from the cache by the bytes of the target; nil for what takes more than that.
    func cached(_ target: Span<UInt8>, _ probe: CacheProbe) -> Delivery? {
        guard let hit = cache.hit(target, now: probe.now) else { return nil }
        if probe.prefersImage, case .failure = hit.value { return nil }
        return Self.delivery(of: hit, Finding(hit))
    }

    /// Answers a request, from the cache or later.
    func answer(_ request: Request, _ reply: Reply) -> Answer {
        let (match, request) = router.match(request) { $0.types }
        switch match {
        case .found(let endpoint, let path):
            let exchange = PictureExchange(
                request,
                // Read a second time only where an error would be drawn.
                notice: request.prefersImage ? endpoint.notice(request) : .badge(BadgeQuery()),
                isPersonal: endpoint.isPersonal(request),
                reply
            )
            do throws(ServiceError) {
                if let excess = request.target.excess { throw .tooMany(excess) }
                switch try endpoint.plan(request, path) {
                case .make(let plan): return answer(plan, endpoint.name, exchange)
                case .ask(let kept, let ask):
                    if let refusal = limits.refusal(of: exchange.client) { throw refusal }
                    return answer(whoeverIs: ask, orShow: kept, endpoint.name, exchange)
                }
            } catch {
                return refuse(error, exchange)
            }
        case .methodNotAllowed(let allowed):
            return .now(Delivery(ServiceError.methodNotAllowed(allowed: allowed.map(\.rawValue)).response()))
        case .notFound:
            let exchange = PictureExchange(request, notice: NoticeLook(nearest: request.target), reply)
            return refuse(request.target.excess.map { .tooMany($0) } ?? .noSuchPath(request.target.path), exchange)
        }
    }

    // MARK: - Making

    private func answer(_ plan: Plan, _ name: String, _ exchange: PictureExchange) -> Answer {
        let key = Array(plan.key.utf8)
        if let refusal = limits.refusal(of: exchange.client) {
            guard let hit = cache.stored(key.span, now: clock.monotonic()) else { return refuse(refusal, exchange) }
            return answer(hit, exchange)
        }
        let deliver: @Sendable (Hit<Outcome>?) -> Void = { [self] hit in
            exchange.send(answer(hit, exchange, isMiss: true))
        }
        let decision = cache.request(
            key,
            tag: plan.owner,
            now: clock.monotonic(),
            hasLeft: exchange.leaving(pool, plan.lane),
            waiter: deliver
        )
        switch decision {
        case .hit(let hit):
            if plan.isAddressStable { cache.alias(exchange.target, for: key) }
            return answer(hit, exchange)
        case .staleAndRefresh(let hit, let flight):
            _ = draw(plan, name, flight, nil, exchange) { _ in }
            return answer(hit, exchange)
        case .wait: return .later
        case .render(let flight):
            switch limits.take(exchange.client) {
            case .failure(let refusal):
                // Somebody else at the same address has had the last one meanwhile.
                return flight.finish(.abandoned, now: clock.monotonic()).map { answer($0, exchange) }
                    ?? refuse(refusal, exchange)
            case .success(let permit):
                if draw(plan, name, flight, permit, exchange, then: deliver) { return .later }
                return answer(end(flight, .abandoned, permit), exchange)
            }
        }
    }

    /// Has the store asked who it is, and goes on from there.
    private func answer(
        whoeverIs ask: @escaping @Sendable () throws(ServiceError) -> Plan,
        orShow kept: String?,
        _ name: String,
        _ exchange: PictureExchange
    ) -> Answer {
        let hasLeft = exchange.leaving(pool, .quick)
        let isTaken = pool.submit(
            .quick,
            for: exchange.client,
            deadline: clock.monotonic() + queueTimeout,
            isWanted: { !hasLeft() }
        ) { [self] turn in
            guard case .run = turn, !hasLeft() else { return exchange.send(refuse(.overloaded, exchange)) }
            do throws(ServiceError) {
                exchange.send(answer(try ask(), name, exchange))
            } catch {
                // Guessing tokens and signatures costs as much as drawing.
                if error == .tokenInvalid || error == .badLink { _ = limits.take(exchange.client) }
                meter.count(error)
                exchange.send(stored(kept, insteadOf: error, exchange) ?? refuse(error, exchange))
            }
        }
        return isTaken ? .later : refuse(.overloaded, exchange)
    }

    /// What is kept under a key, while the store cannot be asked.
    private func stored(_ key: String?, insteadOf error: ServiceError, _ exchange: PictureExchange) -> Answer? {
        guard error == .storeUnavailable, let key = key.map({ Array($0.utf8) }),
            let hit = cache.stored(key.span, now: clock.monotonic())
        else { return nil }
        return answer(hit, exchange)
    }

    /// Hands a flight to the pool; false at once when it is full.
    ///
    /// With a permit of the client's, or to renew what is there. What nobody waits for any more when its turn comes is not
    /// drawn.
    private func draw(
        _ plan: Plan,
        _ name: String,
        _ flight: Flight<Outcome>,
        _ permit: PictureLimits.Permit?,
        _ exchange: PictureExchange,
        then deliver: @escaping @Sendable (Hit<Outcome>?) -> Void
    ) -> Bool {
        let asked = clock.monotonic()
        return pool.submit(
            plan.lane,
            for: exchange.client,
            deadline: asked + queueTimeout,
            isWanted: { flight.isWanted }
        ) { [self] turn in
            let begun = clock.monotonic()
            meter.waiting.record(begun - asked)
            guard case .run(let renderer) = turn, !flight.abandonUnlessWanted(now: begun) else {
                return deliver(end(flight, .abandoned, permit))
            }
            let result = Self.make(plan, with: renderer, meter)
            meter.drawing[name].record(clock.monotonic() - begun)
            let hit = end(flight, result, permit)
            if plan.isAddressStable { cache.alias(exchange.target, for: Array(plan.key.utf8)) }
            deliver(hit)
        }
    }

    /// Ends a flight; what came to nothing does not count, for who is told to try again must be able to.
    private func end(
        _ flight: Flight<Outcome>,
        _ result: FlightResult<Outcome>,
        _ permit: PictureLimits.Permit?
    ) -> Hit<Outcome>? {
        if let permit, !result.isMade { limits.giveBack(permit) }
        return flight.finish(result, now: clock.monotonic())
    }

    private static func make(_ plan: Plan, with renderer: PictureRenderer, _ meter: ServiceMetrics) -> FlightResult<
        Outcome
    > {
        do throws(ServiceError) {
            let made = try plan.make(renderer)
            let outcome = Outcome.answer(renderer.stored(made.response))
            return .made(outcome, cost: outcome.cost, made.cacheControl.lifetime)
        } catch {
            meter.count(error)
            let json = error.response(isPersonal: plan.isPersonal)
            let outcome = Outcome.failure(error, json: StoredResponse(json))
            guard error.isPassing else {
                // What is gone is gone, however good its picture was.
                return .made(outcome, cost: outcome.cost, Lifetime(fresh: .seconds(error.lifetime)))
            }
            return .failed(outcome, cost: outcome.cost, retryAfter: .seconds(error.pause))
        }
    }

    // MARK: - Delivering

    /// Answers with what is stored, and without it that there is too much to draw.
    private func answer(_ hit: Hit<Outcome>?, _ exchange: PictureExchange, isMiss: Bool = false) -> Answer {
        guard let hit else { return refuse(.overloaded, exchange) }
        let finding = Finding(hit, isMiss: isMiss)
        if exchange.prefersImage, case .failure(let error, _) = hit.value {
            return notices.answer(error, to: exchange, finding)
        }
        return .now(Self.delivery(of: hit, finding))
    }

    private func refuse(_ error: ServiceError, _ exchange: PictureExchange) -> Answer {
        guard exchange.prefersImage else {
            return .now(Delivery(error.response(isPersonal: exchange.isPersonal)))
        }
        return notices.answer(error, to: exchange)
    }

    private static func delivery(of hit: Hit<Outcome>, _ finding: Finding) -> Delivery {
        Delivery(hit.value.response, outcome: finding.outcome, age: finding.age)
    }
}
