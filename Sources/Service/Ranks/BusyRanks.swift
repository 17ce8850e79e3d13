import HTTP
import RankCards
import Synchronization

/// The cards that say that too much is asked for at once, drawn beforehand: there is no time for them when it is.
///
/// As SVG they are there from the start; as PNG they are painted when they are first wanted, and until then the SVG
/// stands in.
final class BusyRanks: Sendable {
    private struct Drawn {
        var pictures: [RankLook: Picture] = [:]
        var wanted: Set<RankLook> = []
    }

    private let drawn: Mutex<Drawn>
    private let errands: Errands

    /// Draws the SVG cards.
    init(drawnBy artist: Artist, _ errands: Errands) throws(RankError) {
        var drawn = Drawn()
        for look in RankLook.plainLooks { drawn.pictures[look] = try artist.notice(of: .overloaded, in: look) }
        self.drawn = Mutex(drawn)
        self.errands = errands
    }

    /// The answer for a request.
    func response(to exchange: RankExchange) -> Response {
        guard let picture = exchange.notice.flatMap(picture) else {
            return RankError.overloaded.response(id: exchange.id, isPersonal: exchange.isPersonal)
        }
        return RankError.overloaded.response(picture: picture, isPersonal: exchange.isPersonal)
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
            guard let self, let picture = try? artist.notice(of: .overloaded, in: look) else { return }
            drawn.withLock { $0.pictures[look] = picture }
        }
        if !isTaken { drawn.withLock { _ = $0.wanted.remove(look) } }
    }
}
