import Caching
import HTTP
import Server

/// Answers `/api/health`, `/api/v1/health` and `/metrics`.
///
/// On threads of their own, so that whoever watches is answered most of all when there is too much to draw. A report is
/// made once at a time, for all who ask meanwhile: however often it is asked for, it takes no more than one thread.
final class ReportAnswers: Sendable {
    private let router: Router<Report>
    private let cache = Cache<Response>(capacity: 0)
    private let pool: RenderPool<Void>
    private let queueTimeout: Duration
    private let clock: ServerClock

    /// Starts a thread.
    init(_ router: Router<Report>, queueTimeout: Duration, clock: ServerClock) throws {
        (self.router, self.queueTimeout, self.clock) = (router, queueTimeout, clock)
        pool = try RenderPool(threads: 1, capacity: 16, clock: clock) {}
    }

    /// Answers a request; nil when it is about something else.
    func answer(_ request: Request, _ reply: Reply) -> Answer? {
        guard request.target.excess == nil else { return nil }
        switch router.match(request.method, request.target.segments) {
        case .found(let report, _): return answer(report, reply)
        case .methodNotAllowed(let allowed):
            return .now(Delivery(ServiceError.methodNotAllowed(allowed: allowed.map(\.rawValue)).response()))
        case .notFound: return nil
        }
    }

    /// Ends the thread.
    func stop() { pool.stop() }

    private func answer(_ report: Report, _ reply: Reply) -> Answer {
        let deliver: @Sendable (Hit<Response>?) -> Void = { hit in
            reply.send(Delivery(hit?.value ?? ServiceError.overloaded.response()))
        }
        let key = Array(report.name.utf8)
        let decision = cache.request(key, tag: nil, now: clock.monotonic(), waiter: deliver)
        guard case .render(let flight) = decision else { return .later }
        let isTaken = pool.submit(deadline: clock.monotonic() + queueTimeout) { [clock] turn in
            let result: FlightResult<Response> = if case .run = turn { .passing(report.make()) } else { .abandoned }
            deliver(flight.finish(result, now: clock.monotonic()))
        }
        if !isTaken { deliver(flight.finish(.abandoned, now: clock.monotonic())) }
        return .later
    }
}
