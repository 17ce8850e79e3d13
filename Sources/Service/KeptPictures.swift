import Caching
import HTTP
import Pictures
import Server
import Telemetry

/// A picture as it is kept: what tells it from every other, and how it is drawn.
struct KeptPicture: Sendable {
    /// The same for all who are to see the same, headers included.
    let key: String
    /// How long drawing it takes.
    let lane: RenderLane
    /// Draws it, and says how long it holds.
    let draw: @Sendable (PictureRenderer) -> FlightResult<StoredResponse>
}

/// Pictures that say what is wrong: drawn when a client first wants to see one, once for all who ask meanwhile, and
/// kept apart from the others, so that whoever asks for what is not there pushes nothing out that is.
final class KeptPictures: Sendable {
    /// Of the memory for answers, the part that is set aside for them.
    static let share = 16

    private let cache: Cache<StoredResponse>
    private let limits: PictureLimits
    private let pool: RenderPool<PictureRenderer>
    private let queueTimeout: Duration
    private let clock: ServerClock
    private let meter: ServiceMetrics

    /// Keeps up to that many bytes of them.
    init(
        capacity: Int,
        limits: PictureLimits,
        pool: RenderPool<PictureRenderer>,
        queueTimeout: Duration,
        clock: ServerClock,
        meter: ServiceMetrics
    ) {
        cache = Cache(capacity: capacity)
        (self.limits, self.pool) = (limits, pool)
        (self.queueTimeout, self.clock, self.meter) = (queueTimeout, clock, meter)
    }

    /// Bytes kept.
    var bytes: Int { cache.bytes }

    /// Answers with a picture, now or through the reply.
    ///
    /// - Parameters:
    ///   - picture: what is to be shown.
    ///   - client: who asks, to whom it is counted if it has to be drawn.
    ///   - reply: the way back.
    ///   - delivery: what is sent: the picture, or what stands in when there is no time to draw it.
    /// - Returns: the picture, or that it comes later; nil when it is not there and no more are drawn for this client.
    func answer(
        _ picture: KeptPicture,
        for client: IPAddress,
        _ reply: Reply,
        delivery: @escaping @Sendable (Hit<StoredResponse>?) -> Delivery
    ) -> Answer? {
        let key = Array(picture.key.utf8)
        if limits.refusal(of: client) != nil, cache.stored(key.span, now: clock.monotonic()) == nil { return nil }
        let send: @Sendable (Hit<StoredResponse>?) -> Void = { reply.send(delivery($0)) }
        let hasLeft: @Sendable () -> Bool = { [pool] in
            reply.isForgone(whileOthersWait: pool.depth(of: picture.lane) > 0)
        }
        switch cache.request(key, tag: nil, now: clock.monotonic(), hasLeft: hasLeft, waiter: send) {
        case .hit(let hit), .staleAndRefresh(let hit, _): return .now(delivery(hit))
        case .wait: return .later
        case .render(let flight):
            guard let permit = try? limits.take(client).get() else {
                flight.finish(.abandoned, now: clock.monotonic())
                return nil
            }
            if draw(picture, for: client, permit, flight, then: send) { return .later }
            return .now(delivery(end(flight, .abandoned, permit)))
        }
    }

    /// Hands a flight to the pool; false at once when it is full.
    private func draw(
        _ picture: KeptPicture,
        for client: IPAddress,
        _ permit: PictureLimits.Permit,
        _ flight: Flight<StoredResponse>,
        then deliver: @escaping @Sendable (Hit<StoredResponse>?) -> Void
    ) -> Bool {
        let asked = clock.monotonic()
        return pool.submit(
            picture.lane,
            for: client,
            deadline: asked + queueTimeout,
            isWanted: { flight.isWanted }
        ) { [self] turn in
            let begun = clock.monotonic()
            meter.waiting.record(begun - asked)
            guard case .run(let renderer) = turn, !flight.abandonUnlessWanted(now: begun) else {
                return deliver(end(flight, .abandoned, permit))
            }
            let result = picture.draw(renderer)
            meter.drawing["notice"].record(clock.monotonic() - begun)
            deliver(end(flight, result, permit))
        }
    }

    /// Ends a flight; what came to nothing does not count, for who is told to try again must be able to.
    private func end(
        _ flight: Flight<StoredResponse>,
        _ result: FlightResult<StoredResponse>,
        _ permit: PictureLimits.Permit
    ) -> Hit<StoredResponse>? {
        if !result.isMade { limits.giveBack(permit) }
        return flight.finish(result, now: clock.monotonic())
    }
}

extension FlightResult<StoredResponse> {
    /// A picture of an error, kept for a day: the same error is the same picture for ever.
    static func kept(_ response: StoredResponse) -> Self {
        .made(response, cost: response.cost, Lifetime(fresh: .seconds(86_400)))
    }
}
