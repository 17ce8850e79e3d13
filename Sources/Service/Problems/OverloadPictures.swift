import HTTP
import Pictures
import Server
import Synchronization

/// The pictures of an overload, or of a client over its limit, which are drawn in advance.
///
/// SVGs are drawn at the start. All cards take a tenth of a second and some megabytes, so they are drawn while the
/// service already answers. Other PNGs, of which there are hundreds, are drawn at their first request. Until a picture is
/// drawn, the SVG of the same problem is sent instead.
final class OverloadPictures: Sendable {
    /// A picture, and the answer for every client.
    private struct Drawn {
        let picture: Picture
        let response: StoredResponse
    }

    private struct Painted {
        var pictures: [ProblemPicture: Drawn] = [:]
        var wanted: Set<ProblemPicture> = []
    }

    private let problem: Problem
    private let form: ProblemForm
    private let svgs: [ProblemPicture: Drawn]
    private let painted = Mutex(Painted())
    private let background: BackgroundRenderer

    /// Draws the SVGs.
    ///
    /// - Parameters:
    ///   - problem: what they say.
    ///   - form: whose headers they carry.
    ///   - renderer: draws the SVGs.
    ///   - background: draws the PNGs later.
    /// - Throws: `PictureError.failed`.
    init(
        of problem: Problem,
        _ form: ProblemForm,
        drawnBy renderer: PictureRenderer,
        _ background: BackgroundRenderer
    ) throws(PictureError) {
        var svgs: [ProblemPicture: Drawn] = [:]
        for picture in Self.svgs(of: form) {
            svgs[picture] = try Self.draw(problem, form, as: picture, by: renderer)
        }
        (self.problem, self.form, self.svgs, self.background) = (problem, form, svgs, background)
    }

    /// The pictures that the endpoints of a form draw, as SVG.
    private static func svgs(of form: ProblemForm) -> [ProblemPicture] {
        let ranks = RankCardQuery.plainLooks.map(ProblemPicture.rank)
        return switch form {
        case .envelope: BadgeQuery.plainLooks.map(ProblemPicture.badge) + ranks
        case .flat: ranks
        }
    }

    /// Starts to draw the cards, and returns before they are drawn.
    ///
    /// - Parameter done: called when the last is drawn; not when the service is stopped before.
    func paintCards(then done: @escaping @Sendable () -> Void) {
        let paint: @Sendable (PictureRenderer) -> Void = { [weak self] renderer in
            for query in CardQuery.all { self?.paint(.card(query), by: renderer) }
        }
        _ = background.run(paint, then: done)
    }

    /// The answer that shows the problem as a picture, without the caller's own colour and ids.
    func response(as picture: ProblemPicture, to exchange: Exchange) -> StoredResponse {
        guard let drawn = drawn(picture) else { return StoredResponse(exchange.json(problem)) }
        guard exchange.isPersonal else { return drawn.response }
        return StoredResponse(form.response(problem, picture: drawn.picture, isPersonal: true))
    }

    private func drawn(_ picture: ProblemPicture) -> Drawn? {
        let plain = picture.plain
        if let drawn = svgs[plain] ?? painted.withLock({ $0.pictures[plain] }) { return drawn }
        switch plain {
        case .card: return drawn(.badge(BadgeQuery()))
        case .badge(let query):
            paintSoon(plain)
            return svgs[.badge(query.plainSVG)]
        case .rank(let query):
            paintSoon(plain)
            return svgs[.rank(query.plainSVG)]
        }
    }

    private func paintSoon(_ picture: ProblemPicture) {
        guard painted.withLock({ $0.wanted.insert(picture).inserted }) else { return }
        let isTaken = background.run { [weak self] renderer in self?.paint(picture, by: renderer) }
        if !isTaken { painted.withLock { _ = $0.wanted.remove(picture) } }
    }

    private func paint(_ picture: ProblemPicture, by renderer: PictureRenderer) {
        guard let drawn = try? Self.draw(problem, form, as: picture, by: renderer) else { return }
        painted.withLock { $0.pictures[picture] = drawn }
    }

    private static func draw(
        _ problem: Problem,
        _ form: ProblemForm,
        as picture: ProblemPicture,
        by renderer: PictureRenderer
    ) throws(PictureError) -> Drawn {
        let drawn = try picture.picture(of: problem, by: renderer)
        let response = form.response(problem, picture: drawn, isPersonal: false)
        return Drawn(picture: drawn, response: StoredResponse(response))
    }
}
