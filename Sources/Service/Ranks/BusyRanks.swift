import HTTP
import RankCards
import Synchronization

/// The cards that say that too much is asked for at once, drawn beforehand: there is no time for them when it is.
///
/// As SVG they are there from the start; until they are painted, that stands in for PNG, since who shows pictures shows
/// that too.
final class BusyRanks: Sendable {
    private let pictures: Mutex<[RankLook: Picture]>

    /// Draws the SVG cards.
    init(drawnBy artist: Artist) throws(RankError) {
        var pictures: [RankLook: Picture] = [:]
        for look in RankLook.plainLooks { pictures[look] = try artist.notice(of: .overloaded, in: look) }
        self.pictures = Mutex(pictures)
    }

    /// What is left to be painted, in pieces of some milliseconds.
    static var pieces: [[RankLook]] {
        RankLook.plainLooks.map { look in RankLook.scales.map { look.painted(scale: $0) } }
    }

    /// Paints a piece.
    func draw(_ piece: [RankLook], by artist: Artist) throws(RankError) {
        for look in piece {
            let picture = try artist.notice(of: .overloaded, in: look)
            pictures.withLock { $0[look] = picture }
        }
    }

    /// The answer for a request.
    func response(to exchange: RankExchange) -> Response {
        let picture = exchange.notice.flatMap { look in pictures.withLock { $0[look] ?? $0[look.written] } }
        guard let picture else {
            return RankError.overloaded.response(id: exchange.id, isPersonal: exchange.isPersonal)
        }
        return RankError.overloaded.response(picture: picture, isPersonal: exchange.isPersonal)
    }
}
