import Caching
import Cards
import HTTP
import Parameters
import Pictures
import Usage
import Server

/// `/api/og/{username}/{kind}`: a card of a public profile, as `/stats`, `/weekly` and `/achievement/{id}`.
struct CardEndpoint: Sendable {
    private let card: ProfileCard
    private let profiles: ProfileReader

    /// The endpoints of every kind of card, but for those of a year: `WrappedEndpoint` is for owners.
    static func all(_ profiles: ProfileReader) -> [Endpoint] {
        ProfileCard.allCases.filter { $0.subject != .year }.map { CardEndpoint(card: $0, profiles: profiles).endpoint }
    }

    private var endpoint: Endpoint {
        let name = "og-\(card.name)"
        let place: [RoutePattern.Component] = card.subject == .achievement ? [.parameter("id")] : []
        return Endpoint(
            name: name,
            family: "og",
            pattern: RoutePattern(["api", "og", .parameter("username"), .literal(card.name)] + place),
            parameters: CardQuery.queryParameters,
            types: [.png],
            limit: .pictures,
            problemPicture: { .card(CardQuery(lenient: $0.target)) }
        ) { request, path throws(Problem) in
            let user = try Problem.drawing { () throws(PictureError) in try ProfileReader.name(path["username"]) }
            let selection = try Problem.drawing { () throws(PictureError) in try choice(in: path) }
            let query = try Problem.reading { () throws(ParameterError) in try CardQuery(request.target) }
            return .make(
                Draft(
                    key: CacheKey(name, user.key, selection.achievement ?? "", query.key),
                    tag: user.key,
                    isAddressStable: true,
                    content: .draw(.slow) { renderer throws(Problem) in
                        try Problem.drawing { () throws(PictureError) in
                            let drawn = try card.card(of: user, selection, from: profiles)
                            return try renderer.answer(with: drawn, in: query, CacheControl(.public, of: card))
                        }
                    }
                )
            )
        }
    }

    /// Returns which card of the kind a path names.
    ///
    /// - Throws: `PictureError.noSuchAchievement`, so that such ids never get as far as the cache.
    private func choice(in path: PathValues) throws(PictureError) -> ProfileCard.Selection {
        guard card.subject == .achievement else { return ProfileCard.Selection() }
        guard Achievement.named(path["id"]) != nil else { throw .noSuchAchievement(path["id"]) }
        return ProfileCard.Selection(achievement: path["id"])
    }
}

extension CacheControl {
    /// Makes the policy of a card of a kind.
    init(_ storage: Storage, of card: ProfileCard) {
        self.init(storage, maxAge: card.lifetime.fresh, staleWhileRevalidate: card.lifetime.stale)
    }
}

extension PictureRenderer {
    /// Draws a card for an answer; one without activity is looked at again after ten minutes.
    func answer(
        with card: Card,
        in query: CardQuery,
        _ cacheControl: CacheControl
    ) throws(PictureError) -> MadeAnswer {
        let isEmpty = card.kind == .empty
        return MadeAnswer(
            try picture(of: card, in: query),
            isEmpty ? CacheControl(cacheControl.storage, maxAge: 600) : cacheControl
        )
    }
}
