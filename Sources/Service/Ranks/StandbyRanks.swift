import HTTP
import RankCards
import Synchronization

/// The cards that say that too much is asked for, by all or by one, drawn beforehand: there is no time for them then.
///
/// As SVG they are there from the start; as PNG they are painted when they are first wanted, and until then the SVG
/// stands in.
final class StandbyRanks: Sendable {
    private struct Drawn {
        var pictures: [RankLook: Picture] = [:]
        var wanted: Set<RankLook> = []
    }

    private let error: RankError
    private let drawn: Mutex<Drawn>
    private let errands: Errands

    /// Draws the SVG cards of what they say.
    init(of error: RankError, drawnBy artist: Artist, _ errands: Errands) throws(RankError) {
        var drawn = Drawn()
        for look in RankLook.plainLooks { drawn.pictures[look] = try artist.notice(of: error, in: look) }
        self.error = error
        self.drawn = Mutex(drawn)
        self.errands = errands
    }

    /// The answer in a look for a request.
    func response(in look: RankLook, to exchange: RankExchange) -> Response {
        guard let picture = picture(in: look) else {
            return error.response(id: exchange.id, isPersonal: exchange.isPersonal)
        }
        return error.response(picture: picture, isPersonal: exchange.isPersonal)
    }

    private func picture(in look: RankLook) -> Picture? {
        let (picture, isNew) = drawn.withLock { (drawn) -> (Picture?, Bool) in
            if let picture = drawn.pictures[look.plain] { return (picture, false) }
            return (drawn.pictures[look.written], drawn.wanted.insert(look.plain).inserted)
        }
        if isNew { paintSoon(look.plain) }
        return picture
    }

    private func paintSoon(_ look: RankLook) {
        let isTaken = errands.run { [weak self] artist in
            guard let self, let picture = try? artist.notice(of: error, in: look) else { return }
            drawn.withLock { $0.pictures[look] = picture }
        }
        if !isTaken { drawn.withLock { _ = $0.wanted.remove(look) } }
    }
}
