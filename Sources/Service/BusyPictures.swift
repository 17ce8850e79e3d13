import HTTP
import Server
import Synchronization

/// The pictures that say that too much is asked for at once, drawn beforehand: there is no time for them when it is.
///
/// SVG badges are there from the start. What is painted takes some tenths of a second and some megabytes together, so
/// it is drawn bit by bit while the service already answers; until then the badge that says the same stands in for it.
final class BusyPictures: Sendable {
    private let badges: [NoticeLook: StoredResponse]
    private let painted = Mutex<[NoticeLook: StoredResponse]>([:])

    /// Draws the SVG badges.
    init(drawnBy artist: Artist) throws(ServiceError) {
        var badges: [NoticeLook: StoredResponse] = [:]
        for look in BadgeLook.plainLooks { badges[.badge(look)] = try Self.response(in: .badge(look), by: artist) }
        self.badges = badges
    }

    /// What is left to be painted, in pieces of some milliseconds.
    static var pieces: [[NoticeLook]] {
        let cards = CardFrame.all.map { [NoticeLook.card($0)] }
        let badges = BadgeLook.plainLooks.map { look in
            BadgeLook.scales.map { scale in NoticeLook.badge(look.painted(scale: scale)) }
        }
        return cards + badges
    }

    /// Paints a piece.
    func draw(_ piece: [NoticeLook], by artist: Artist) throws(ServiceError) {
        for look in piece {
            let response = try Self.response(in: look, by: artist)
            painted.withLock { $0[look] = response }
        }
    }

    /// The answer in the look asked for, save for a colour of one's own.
    func response(for look: NoticeLook) -> StoredResponse {
        let plain = look.plain
        if let response = badges[plain] ?? painted.withLock({ $0[plain] }) { return response }
        guard case .badge(let badge) = plain else { return response(for: .badge(BadgeLook())) }
        return badges[.badge(badge.written)] ?? StoredResponse(ServiceError.overloaded.response)
    }

    private static func response(in look: NoticeLook, by artist: Artist) throws(ServiceError) -> StoredResponse {
        StoredResponse(ServiceError.overloaded.response(picture: try look.picture(of: .overloaded, by: artist)))
    }
}
