import HTTP
import Pictures
import RankCards
import Synchronization

/// The cards that say that too much is asked for, by all or by one, drawn beforehand: there is no time for them then.
///
/// As SVG they are there from the start; as PNG they are painted when they are first wanted, and until then the SVG
/// stands in.
final class StandbyRanks: Sendable {
    private struct Drawn {
        var pictures: [RankCardQuery: Picture] = [:]
        var wanted: Set<RankCardQuery> = []
    }

    private let error: RankError
    private let drawn: Mutex<Drawn>
    private let backgroundRenderer: BackgroundRenderer

    /// Draws the SVG cards of what they say.
    init(of error: RankError, drawnBy renderer: PictureRenderer, _ backgroundRenderer: BackgroundRenderer)
        throws(RankError)
    {
        var drawn = Drawn()
        for look in RankCardQuery.plainLooks {
            drawn.pictures[look] = try RankError.drawing { () throws(PictureError) in
                try renderer.notice(saying: error.sentence, in: look)
            }
        }
        self.error = error
        self.drawn = Mutex(drawn)
        self.backgroundRenderer = backgroundRenderer
    }

    /// The answer in a look for a request.
    func response(in look: RankCardQuery, to exchange: RankExchange) -> Response {
        guard let picture = picture(in: look) else {
            return error.response(id: exchange.id, isPersonal: exchange.isPersonal)
        }
        return error.response(picture: picture, isPersonal: exchange.isPersonal)
    }

    private func picture(in look: RankCardQuery) -> Picture? {
        let (picture, isNew) = drawn.withLock { (drawn) -> (Picture?, Bool) in
            if let picture = drawn.pictures[look.plain] { return (picture, false) }
            return (drawn.pictures[look.plainSVG], drawn.wanted.insert(look.plain).inserted)
        }
        if isNew { paintSoon(look.plain) }
        return picture
    }

    private func paintSoon(_ look: RankCardQuery) {
        let isTaken = backgroundRenderer.run { [weak self] renderer in
            guard let self, let picture = try? renderer.notice(saying: error.sentence, in: look) else { return }
            drawn.withLock { $0.pictures[look] = picture }
        }
        if !isTaken { drawn.withLock { _ = $0.wanted.remove(look) } }
    }
}
