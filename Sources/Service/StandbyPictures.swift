import HTTP
import Server
import Synchronization

/// The pictures that say that too much is asked for, by all or by one, drawn beforehand: there is no time for them then.
///
/// SVG badges are there from the start. Cards take a tenth of a second and some megabytes together, so they are drawn
/// while the service already answers; PNG badges, of which there are hundreds, when they are first wanted. Until then
/// the badge that says the same as SVG stands in.
final class StandbyPictures: Sendable {
    private struct Painted {
        var pictures: [NoticeLook: StoredResponse] = [:]
        var wanted: Set<NoticeLook> = []
    }

    /// What they say.
    let error: ServiceError
    private let badges: [NoticeLook: StoredResponse]
    private let painted = Mutex(Painted())
    private let errands: Errands

    /// Draws the SVG badges.
    init(of error: ServiceError, drawnBy artist: Artist, _ errands: Errands) throws(ServiceError) {
        var badges: [NoticeLook: StoredResponse] = [:]
        for look in BadgeLook.plainLooks {
            badges[.badge(look)] = try Self.response(of: error, in: .badge(look), by: artist)
        }
        self.error = error
        self.badges = badges
        self.errands = errands
    }

    /// Has the cards painted, and returns before they are.
    ///
    /// - Parameter done: called when the last is painted; not when the service is stopped first.
    func paintCards(then done: @escaping @Sendable () -> Void) {
        let paint: @Sendable (Artist) -> Void = { [weak self] artist in
            for frame in CardFrame.all { self?.paint(.card(frame), by: artist) }
        }
        _ = errands.run(paint, then: done)
    }

    /// The answer in the look asked for, save for a colour and ids of one's own.
    func response(for look: NoticeLook) -> StoredResponse {
        let plain = look.plain
        if let response = badges[plain] ?? painted.withLock({ $0.pictures[plain] }) { return response }
        guard case .badge(let badge) = plain else { return response(for: .badge(BadgeLook())) }
        paintSoon(plain)
        return badges[.badge(badge.written)] ?? StoredResponse(error.response)
    }

    private func paintSoon(_ look: NoticeLook) {
        guard painted.withLock({ $0.wanted.insert(look).inserted }) else { return }
        let isTaken = errands.run { [weak self] artist in self?.paint(look, by: artist) }
        if !isTaken { painted.withLock { _ = $0.wanted.remove(look) } }
    }

    private func paint(_ look: NoticeLook, by artist: Artist) {
        guard let response = try? Self.response(of: error, in: look, by: artist) else { return }
        painted.withLock { $0.pictures[look] = response }
    }

    private static func response(
        of error: ServiceError,
        in look: NoticeLook,
        by artist: Artist
    ) throws(ServiceError) -> StoredResponse {
        StoredResponse(error.response(picture: try look.picture(of: error, by: artist)))
    }
}
