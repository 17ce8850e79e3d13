import Caching
import HTTP
import Server
import Telemetry

/// Errors as pictures, drawn when a client first wants to see one, and kept: what is wrong once is asked for again.
///
/// Apart from the cache of pictures, so that whoever asks for what is not there pushes nothing out that is.
final class NoticePictures: Sendable {
    /// Of the memory for answers, the part that is set aside for errors.
    static let share = 16

    private let cache: Cache<StoredResponse>
    private let pool: RenderPool<Artist>
    private let limits: PictureLimits
    private let busy: StandbyPictures
    private let limited: StandbyPictures?
    private let patience: Duration
    private let clock: ServerClock
    private let meter: ServiceFigures

    /// Keeps up to that many bytes of them.
    init(
        capacity: Int,
        limits: PictureLimits,
        pool: RenderPool<Artist>,
        busy: StandbyPictures,
        limited: StandbyPictures?,
        patience: Duration,
        clock: ServerClock,
        meter: ServiceFigures
    ) {
        cache = Cache(capacity: capacity)
        (self.limits, self.limited) = (limits, limited)
        (self.pool, self.busy, self.patience, self.clock, self.meter) = (pool, busy, patience, clock, meter)
    }

    /// Bytes kept.
    var bytes: Int { cache.bytes }

    /// Answers with the picture of an error, now or through the reply.
    ///
    /// - Parameters:
    ///   - error: what is wrong.
    ///   - exchange: the picture that was asked for, who asks, and the way back.
    ///   - finding: how the error was found in the cache; nil when it was not looked for there.
    /// - Returns: the picture, or that it comes later. One that says that there were too many, when it is not there yet
    ///   and no more are made for this client.
    func answer(_ error: ServiceError, to exchange: PictureExchange, _ finding: Finding? = nil) -> Answer {
        let look = exchange.notice
        switch error {
        case .overloaded: return .now(Delivery(busy.response(for: look)))
        case .limitExceeded: return .now(Delivery((limited ?? busy).response(for: look)))
        default: break
        }
        let key = Array(look.key(of: error).utf8)
        if let refusal = limits.refusal(of: exchange.client), cache.stored(key.span, now: clock.monotonic()) == nil {
            return answer(refusal, to: exchange)
        }
        let deliver: @Sendable (Hit<StoredResponse>?) -> Delivery = { [busy] hit in
            guard let hit else { return Delivery(busy.response(for: look)) }
            guard let finding else { return Delivery(hit.value) }
            return Delivery(hit.value, outcome: finding.outcome, age: finding.age)
        }
        let send: @Sendable (Hit<StoredResponse>?) -> Void = { exchange.reply.send(deliver($0)) }
        switch cache.request(key, tag: nil, now: clock.monotonic(), waiter: send) {
        case .hit(let hit), .staleAndRefresh(let hit, _): return .now(deliver(hit))
        case .wait: return .later
        case .render(let flight):
            _ = limits.take(exchange.client)
            if draw(error, to: exchange, flight, then: send) { return .later }
            return .now(deliver(abandon(flight, of: exchange)))
        }
    }

    /// Hands a flight to the pool; false at once when it is full.
    private func draw(
        _ error: ServiceError,
        to exchange: PictureExchange,
        _ flight: Flight<StoredResponse>,
        then deliver: @escaping @Sendable (Hit<StoredResponse>?) -> Void
    ) -> Bool {
        pool.submit(exchange.notice.lane, deadline: clock.monotonic() + patience) { [self] turn in
            let begun = clock.monotonic()
            guard case .run(let artist) = turn else { return deliver(abandon(flight, of: exchange)) }
            let result = Self.picture(of: error, in: exchange.notice, by: artist)
            let made = clock.monotonic()
            meter.drawing["notice"].record(made - begun)
            deliver(flight.finish(result, now: made))
        }
    }

    private func abandon(_ flight: Flight<StoredResponse>, of exchange: PictureExchange) -> Hit<StoredResponse>? {
        limits.giveBack(exchange.client)
        return flight.finish(.abandoned, now: clock.monotonic())
    }

    private static func picture(
        of error: ServiceError,
        in look: NoticeLook,
        by artist: Artist
    ) -> FlightResult<StoredResponse> {
        do throws(ServiceError) {
            let response = artist.stored(error.response(picture: try look.picture(of: error, by: artist)))
            // The same error is the same picture for ever.
            return .made(response, cost: response.cost, Lifetime(fresh: .seconds(86_400)))
        } catch {
            // What cannot even say what is wrong says so in JSON.
            return .passing(StoredResponse(error.response))
        }
    }
}

/// How an answer was found in the cache.
struct Finding: Sendable {
    let outcome: Delivery.Outcome
    /// Seconds since it was made.
    let age: Int

    /// How a stored outcome was found; as a miss when it was made for this very request.
    init(_ hit: Hit<Outcome>, isMiss: Bool = false) {
        outcome = hit.isStale ? .stale : isMiss ? .miss : .hit
        age = Int(hit.age.components.seconds)
    }
}
