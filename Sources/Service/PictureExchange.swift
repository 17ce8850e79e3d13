import HTTP
import Pictures
import Server

/// What of a request for a picture matters for its answer, beside what it asks for.
struct PictureExchange: Sendable {
    /// The address as it was sent.
    let target: [UInt8]
    /// Who asks.
    let client: IPAddress
    /// Whether the client shows pictures, errors included.
    let prefersImage: Bool
    /// Whether a credential chooses the answer, so that it is nobody else's.
    let isPersonal: Bool
    /// How an error is drawn.
    let notice: NoticeLook
    /// The way back.
    let reply: Reply

    init(_ request: Request, notice: NoticeLook, isPersonal: Bool = false, _ reply: Reply) {
        target = request.target.raw
        client = request.client
        prefersImage = request.prefersImage
        (self.notice, self.isPersonal, self.reply) = (notice, isPersonal, reply)
    }

    /// Tells whether the client waits no more; for whatever it is that they wait in a lane.
    func leaving(_ pool: RenderPool<PictureRenderer>, _ lane: RenderLane) -> @Sendable () -> Bool {
        { [reply] in reply.isForgone(whileOthersWait: pool.depth(of: lane) > 0) }
    }

    /// Sends what is there to be sent.
    func send(_ answer: Answer) {
        if case .now(let delivery) = answer { reply.send(delivery) }
    }
}
