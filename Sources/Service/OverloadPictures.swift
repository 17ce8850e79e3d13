import HTTP
import Pictures
import Server
import Synchronization

/// The pictures that say that too much is asked for, by all or by one, drawn beforehand: there is no time for them then.
///
/// SVG badges are there from the start. Cards take a tenth of a second and some megabytes together, so they are drawn
/// while the service already answers; PNG badges, of which there are hundreds, when they are first wanted. Until then
/// the badge that says the same as SVG stands in.
final class OverloadPictures: Sendable {
    /// A picture, and the answer that everybody may be given.
    private struct Standby {
        let picture: Picture
        let response: StoredResponse
    }

    private struct Painted {
        var pictures: [NoticeLook: Standby] = [:]
        var wanted: Set<NoticeLook> = []
    }

    /// What they say.
    let error: ServiceError
    private let written: [NoticeLook: Standby]
    private let painted = Mutex(Painted())
    private let backgroundRenderer: BackgroundRenderer

    /// Draws the SVG badges and rank cards.
    init(of error: ServiceError, drawnBy renderer: PictureRenderer, _ backgroundRenderer: BackgroundRenderer)
        throws(ServiceError)
    {
        var written: [NoticeLook: Standby] = [:]
        let looks = BadgeQuery.plainLooks.map(NoticeLook.badge) + RankCardQuery.plainLooks.map(NoticeLook.rank)
        for look in looks { written[look] = try Self.standby(of: error, in: look, by: renderer) }
        self.error = error
        self.written = written
        self.backgroundRenderer = backgroundRenderer
    }

    /// Has the cards painted, and returns before they are.
    ///
    /// - Parameter done: called when the last is painted; not when the service is stopped first.
    func paintCards(then done: @escaping @Sendable () -> Void) {
        let paint: @Sendable (PictureRenderer) -> Void = { [weak self] renderer in
            for frame in CardQuery.all { self?.paint(.card(frame), by: renderer) }
        }
        _ = backgroundRenderer.run(paint, then: done)
    }

    /// The answer in the look asked for, save for a colour and ids of one's own; for nobody else where a credential chose
    /// it.
    func response(for look: NoticeLook, isPersonal: Bool) -> StoredResponse {
        guard let standby = standby(for: look) else { return StoredResponse(error.response(isPersonal: isPersonal)) }
        guard isPersonal else { return standby.response }
        return StoredResponse(error.response(picture: standby.picture, isPersonal: true))
    }

    private func standby(for look: NoticeLook) -> Standby? {
        let plain = look.plain
        if let standby = written[plain] ?? painted.withLock({ $0.pictures[plain] }) { return standby }
        switch plain {
        case .card: return standby(for: .badge(BadgeQuery()))
        case .badge(let look):
            paintSoon(plain)
            return written[.badge(look.plainSVG)]
        case .rank(let look):
            paintSoon(plain)
            return written[.rank(look.plainSVG)]
        }
    }

    private func paintSoon(_ look: NoticeLook) {
        guard painted.withLock({ $0.wanted.insert(look).inserted }) else { return }
        let isTaken = backgroundRenderer.run { [weak self] renderer in self?.paint(look, by: renderer) }
        if !isTaken { painted.withLock { _ = $0.wanted.remove(look) } }
    }

    private func paint(_ look: NoticeLook, by renderer: PictureRenderer) {
        guard let standby = try? Self.standby(of: error, in: look, by: renderer) else { return }
        painted.withLock { $0.pictures[look] = standby }
    }

    private static func standby(
        of error: ServiceError,
        in look: NoticeLook,
        by renderer: PictureRenderer
    ) throws(ServiceError) -> Standby {
        let picture = try look.picture(of: error, by: renderer)
        return Standby(picture: picture, response: StoredResponse(error.response(picture: picture)))
    }
}
