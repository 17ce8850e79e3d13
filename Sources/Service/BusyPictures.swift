import HTTP
import Server
import Synchronization

/// The pictures that say that too much is asked for at once, drawn beforehand: there is no time for them when it is.
///
/// Badges are there from the start. Cards take a tenth of a second and some megabytes together, so they are drawn one
/// by one while the service already answers; until then the badge that says the same stands in for them.
final class BusyPictures: Sendable {
    private let badges: [NoticeLook: StoredResponse]
    private let cards = Mutex<[NoticeLook: StoredResponse]>([:])

    /// Draws the badges.
    init(drawnBy artist: Artist) throws(ServiceError) {
        var badges: [NoticeLook: StoredResponse] = [:]
        for look in BadgeLook.plainLooks { badges[.badge(look)] = try Self.response(in: .badge(look), by: artist) }
        self.badges = badges
    }

    /// Draws a card.
    func draw(_ frame: CardFrame, by artist: Artist) throws(ServiceError) {
        let response = try Self.response(in: .card(frame), by: artist)
        cards.withLock { $0[.card(frame)] = response }
    }

    /// The answer in the look asked for, save for what its plain form leaves out.
    func response(for look: NoticeLook) -> StoredResponse {
        switch look {
        case .badge: badges[look.plain] ?? StoredResponse(ServiceError.overloaded.response)
        case .card: cards.withLock { $0[look] } ?? response(for: .badge(BadgeLook()))
        }
    }

    private static func response(in look: NoticeLook, by artist: Artist) throws(ServiceError) -> StoredResponse {
        StoredResponse(ServiceError.overloaded.response(picture: try look.picture(of: .overloaded, by: artist)))
    }
}
