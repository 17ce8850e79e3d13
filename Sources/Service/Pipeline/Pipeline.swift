import Caching
import HTTP
import Pictures
import Server
import Usage

/// The stages of a request: route, authenticate, limit, cache, work, deliver.
///
/// The thread that serves connections routes, parses and searches the cache. Endpoints draw, and read the store, on the
/// threads of a pool, and wait for other machines in tasks. A cached answer whose address is stable passes only the
/// cache and the delivery.
final class Pipeline: Sendable {
    private let router: Router<Endpoint>
    private let profiles: ProfileReader
    private let readsBodies: Bool
    private let answers: AnswerMaker<PictureRenderer>
    private let reports: AnswerMaker<Void>
    private let problems: ProblemPictures
    private let pictureLimits: PictureLimits
    private let lookupLimits: RankLimits
    private let metrics: ServiceMetrics
    // A task that waits for other machines holds a few kilobytes, and each connection may wait for one.
    private let fetches = OwnedTasks(capacity: 4096)

    init(
        _ endpoints: [Endpoint],
        profiles: ProfileReader,
        answers: AnswerMaker<PictureRenderer>,
        reports: AnswerMaker<Void>,
        problems: ProblemPictures,
        pictureLimits: PictureLimits,
        lookupLimits: RankLimits,
        metrics: ServiceMetrics
    ) {
        var router = Router<Endpoint>()
        for endpoint in endpoints { router.add(endpoint.pattern, methods: endpoint.methods, endpoint) }
        (self.router, self.profiles) = (router, profiles)
        readsBodies = endpoints.contains { $0.body != nil }
        (self.answers, self.reports, self.problems) = (answers, reports, problems)
        (self.pictureLimits, self.lookupLimits, self.metrics) = (pictureLimits, lookupLimits, metrics)
    }

    /// Ends the tasks that wait for other machines.
    func stop() { fetches.cancelAll() }

    /// Answers from the cache by the bytes of the target; nil for what takes more than that.
    func cached(_ target: Span<UInt8>, _ probe: CacheProbe) -> Delivery? {
        guard let hit = answers.cache.hit(target, now: probe.now) else { return nil }
        let finding = Finding(hit)
        switch hit.value {
        case .response(let response, _): return Delivery(response, outcome: finding.outcome, age: finding.age)
        case .problem(_, let json?) where !probe.prefersImage:
            return Delivery(json, outcome: finding.outcome, age: finding.age)
        case .problem: return nil
        }
    }

    /// Tells how much of a body is read; nil for none.
    func bodyPolicy(for method: Method, _ target: Span<UInt8>) -> BodyPolicy? {
        guard readsBodies, let target = try? RequestTarget((0..<target.count).map { target[$0] }),
            case .found(let endpoint, _) = router.match(method, target.segments)
        else { return nil }
        return endpoint.body
    }

    // MARK: - Route

    /// Answers a request, now or later.
    func respond(to request: Request, _ reply: Reply) -> Answer {
        let (match, request) = router.match(request) { $0.types }
        switch match {
        case .found(let endpoint, let path):
            let exchange = exchange(request, reply, of: endpoint)
            do throws(Problem) {
                if let excess = request.target.excess { throw .tooMany(excess) }
                return perform(try endpoint.work(request, path), of: endpoint, request, exchange)
            } catch {
                return refuse(error, exchange)
            }
        case .methodNotAllowed(let allowed, let endpoint):
            return refuse(.methodNotAllowed(allowed), exchange(request, reply, of: endpoint, drawsProblems: false))
        case .notFound:
            let exchange = exchange(request, reply) { ProblemPicture(nearest: request.target) }
            return refuse(request.target.excess.map(Problem.tooMany) ?? .noSuchPath(request.target.path), exchange)
        }
    }

    private func exchange(
        _ request: Request,
        _ reply: Reply,
        of endpoint: Endpoint? = nil,
        drawsProblems: Bool = true,
        problemPicture: (@Sendable () -> ProblemPicture?)? = nil
    ) -> Exchange {
        let client = request.client
        let problemPicture = problemPicture ?? { endpoint?.problemPicture(request) }
        let drawsProblems = drawsProblems && request.prefersImage
        return Exchange(
            caller: Caller(client: client, reply: reply),
            id: request.id,
            target: request.target.raw,
            form: endpoint?.form ?? .envelope,
            isPersonal: endpoint?.audience.isPersonal(request) ?? false,
            problemPicture: { drawsProblems ? problemPicture() : nil },
            fields: fields(endpoint?.limit ?? .none, client)
        )
    }

    private func fields(_ limit: Limit, _ client: IPAddress) -> @Sendable () -> HeaderFields {
        switch limit {
        case .none, .pictures: { [:] }
        case .lookups: { [lookupLimits] in lookupLimits.status(of: client).fields }
        }
    }

    // MARK: - Authenticate, limit, cache, work

    private func perform(_ work: Work, of endpoint: Endpoint, _ request: Request, _ exchange: Exchange) -> Answer {
        switch work {
        case .make(let draft): return serve(draft, of: endpoint, exchange)
        case .authenticate(let draft): return authenticate(request, draft, of: endpoint, exchange)
        case .ask(let fallback, let ask): return self.ask(ask, orSend: fallback, of: endpoint, exchange)
        case .fetch(let key, let fetch):
            if let key, let finding = answers.hit(key) { return answer(with: finding, exchange) }
            let task = fetches.run { [self] in
                exchange.send(serve(await fetch(exchange.caller.client), of: endpoint, exchange))
            }
            guard let task else { return refuse(endpoint.form.overloaded, exchange) }
            exchange.caller.reply.onCancel { task.cancel() }
            return .later
        case .read(let answer):
            let draft = Draft(
                key: nil,
                isPersonal: exchange.isPersonal,
                outcome: nil,
                content: .draw(.slow) { _ throws(Problem) in
                    MadeAnswer(try answer(try RequestBody.unpacked(request, endpoint.body)), Lifetime(fresh: .zero))
                }
            )
            return serve(draft, of: endpoint, exchange)
        case .report(let make): return report(make, of: endpoint, exchange)
        }
    }

    /// Asks the store whose token came with a request, and goes on with the draft for that user.
    private func authenticate(
        _ request: Request,
        _ draft: @escaping @Sendable (User, [UInt8]) throws(Problem) -> Draft,
        of endpoint: Endpoint,
        _ exchange: Exchange
    ) -> Answer {
        guard let token = request.bearerToken, !token.isEmpty else { return refuse(.tokenMissing, exchange) }
        let ask: @Sendable () throws(Problem) -> Draft = { [profiles] () throws(Problem) in
            let user = try Problem.drawing { () throws(PictureError) in try profiles.user(token: token) }
            guard let user else { throw .tokenInvalid }
            let body = try endpoint.body.map { policy throws(Problem) in try RequestBody.unpacked(request, policy) }
            // What a credential has chosen is for its holder only, whatever the endpoint says.
            var draft = try draft(user, body ?? [])
            (draft.isPersonal, draft.isAddressStable) = (true, false)
            return draft
        }
        return self.ask(ask, orSend: nil, of: endpoint, exchange)
    }

    /// Asks the store on a drawing thread, and goes on with the draft from there.
    private func ask(
        _ ask: @escaping @Sendable () throws(Problem) -> Draft,
        orSend fallback: CacheKey?,
        of endpoint: Endpoint,
        _ exchange: Exchange
    ) -> Answer {
        let limits = limits(endpoint)
        if let problem = limits?.problem(for: exchange.caller.client) { return refuse(problem, exchange) }
        let isTaken = answers.ask(for: exchange.caller) { [self] isInTime in
            guard isInTime else { return exchange.send(refuse(endpoint.form.overloaded, exchange)) }
            do throws(Problem) {
                exchange.send(serve(try ask(), of: endpoint, exchange))
            } catch {
                // Guessing at secrets costs as much as drawing.
                if error.isGuess { _ = limits?.take(exchange.caller.client) }
                metrics.count(error)
                exchange.send(stored(fallback, insteadOf: error, exchange) ?? refuse(error, exchange))
            }
        }
        return isTaken ? .later : refuse(endpoint.form.overloaded, exchange)
    }

    private func stored(_ key: CacheKey?, insteadOf problem: Problem, _ exchange: Exchange) -> Answer? {
        guard problem.code == .storeUnavailable, let key else { return nil }
        return answers.stored(key).map { answer(with: $0, exchange) }
    }

    private func serve(_ draft: Draft, of endpoint: Endpoint, _ exchange: Exchange) -> Answer {
        if let tag = draft.voids { answers.invalidate(tag: tag) }
        guard let key = draft.key else { return serveUncached(draft, of: endpoint, exchange) }
        let job = AnswerMaker<PictureRenderer>.Job(
            key: key,
            tag: draft.tag,
            name: endpoint.name,
            limits: limits(endpoint),
            isShared: !draft.isPersonal,
            outcome: draft.outcome ?? .miss,
            making: making(draft, endpoint.form)
        )
        let deliver: @Sendable (AnswerMaker<PictureRenderer>.Result) -> Answer = { [self] result in
            if draft.isAddressStable, case .found = result { answers.cache.alias(exchange.target, for: key.bytes) }
            return answer(for: result, exchange)
        }
        return answers.answer(job, for: exchange.caller) { exchange.send(deliver($0)) }.map(deliver) ?? .later
    }

    private func making(_ draft: Draft, _ form: ProblemForm) -> AnswerMaker<PictureRenderer>.Making {
        switch draft.content {
        case .problem(let problem): .ready(.problem(problem, form, isPersonal: draft.isPersonal))
        case .draw(let lane, let draw):
            .on(lane) { [metrics] renderer in
                do throws(Problem) {
                    let made = try draw(renderer)
                    return .made(made, renderer.storedResponse(made.response))
                } catch {
                    metrics.count(error)
                    return .problem(error, form, isPersonal: draft.isPersonal)
                }
            }
        }
    }

    /// Makes an answer that is for this request alone.
    private func serveUncached(_ draft: Draft, of endpoint: Endpoint, _ exchange: Exchange) -> Answer {
        switch draft.content {
        case .problem(let problem): return refuse(problem, exchange)
        case .draw(let lane, let draw):
            let permit: PictureLimits.Permit?
            switch limits(endpoint)?.take(exchange.caller.client) {
            case .failure(let problem): return refuse(problem, exchange)
            case .success(let taken): permit = taken
            case nil: permit = nil
            }
            let isTaken = answers.make(lane, endpoint.name, for: exchange.caller) { [self] renderer in
                guard let renderer else {
                    permit?.giveBack()
                    return exchange.send(refuse(endpoint.form.overloaded, exchange))
                }
                do throws(Problem) {
                    let response = renderer.storedResponse(try draw(renderer).response)
                    exchange.caller.reply.send(
                        Delivery(response, outcome: draft.outcome, fields: exchange.fields())
                    )
                } catch {
                    permit?.giveBack()
                    metrics.count(error)
                    exchange.send(refuse(error, exchange))
                }
            }
            if !isTaken { permit?.giveBack() }
            return isTaken ? .later : refuse(endpoint.form.overloaded, exchange)
        }
    }

    private func report(_ make: @escaping @Sendable () -> Response, of endpoint: Endpoint, _ exchange: Exchange)
        -> Answer
    {
        let job = AnswerMaker<Void>.Job(
            key: CacheKey("report", endpoint.pattern.description),
            name: endpoint.name,
            making: .on(.slow) { .passing(.response(StoredResponse(make()), isStale: false)) }
        )
        let deliver: @Sendable (AnswerMaker<Void>.Result) -> Answer = { [self] result in
            guard case .found(let finding) = result, case .response(let response, _) = finding.answer else {
                return refuse(endpoint.form.overloaded, exchange)
            }
            return .now(Delivery(response, fields: exchange.fields()))
        }
        return reports.answer(job, for: exchange.caller) { exchange.send(deliver($0)) }.map(deliver) ?? .later
    }

    private func limits(_ endpoint: Endpoint) -> PictureLimits? {
        switch endpoint.limit {
        case .pictures: pictureLimits
        case .none, .lookups: nil
        }
    }

    // MARK: - Deliver

    private func answer(for result: AnswerMaker<PictureRenderer>.Result, _ exchange: Exchange) -> Answer {
        switch result {
        case .found(let finding): answer(with: finding, exchange)
        case .late: refuse(exchange.form.overloaded, exchange)
        case .limited(let problem): refuse(problem, exchange)
        }
    }

    private func answer(with finding: Finding, _ exchange: Exchange) -> Answer {
        switch finding.answer {
        case .response(let response, _): return delivery(response, finding, exchange)
        case .problem(let problem, nil): return refuse(problem, exchange)
        case .problem(let problem, let json?):
            guard let picture = exchange.problemPicture() else { return delivery(json, finding, exchange) }
            return problems.answer(problem, as: picture, to: exchange, found: finding, exchange.fields())
        }
    }

    private func delivery(_ response: StoredResponse, _ finding: Finding, _ exchange: Exchange) -> Answer {
        .now(Delivery(response, outcome: finding.outcome, age: finding.age, fields: exchange.fields()))
    }

    /// Says what is wrong: in JSON, or in a picture that may have to be drawn first.
    private func refuse(_ problem: Problem, _ exchange: Exchange) -> Answer {
        let fields = problem.verdict?.fields ?? exchange.fields()
        guard let picture = exchange.problemPicture() else {
            return .now(Delivery(exchange.json(problem), fields: fields))
        }
        return problems.answer(problem, as: picture, to: exchange, found: nil, fields)
    }
}
