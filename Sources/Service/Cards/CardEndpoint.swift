import Caching
import Cards
import HTTP
import Parameters
import Pictures
import Usage
import Server

/// `/api/og/{username}/stats`, `/weekly` and `/achievement/{id}`: the cards of public profiles.
struct CardEndpoint: Sendable {
    let profiles: ProfileReader

    private static let slow = CacheControl(.public, maxAge: 3600, staleWhileRevalidate: 86_400)
    private static let weekly = CacheControl(.public, maxAge: 1800, staleWhileRevalidate: 3600)

    /// The numbers of all time.
    var stats: Endpoint {
        endpoint("og-stats", ["stats"], Self.slow) { [profiles] name, _ throws(PictureError) in
            try profiles.statsCard(of: name)
        }
    }

    /// Seven days beside the seven before.
    var week: Endpoint {
        endpoint("og-weekly", ["weekly"], Self.weekly) { [profiles] name, _ throws(PictureError) in
            try profiles.weeklyCard(of: name)
        }
    }

    /// An unlocked achievement.
    ///
    /// Ids that do not exist never get as far as the cache.
    var achievement: Endpoint {
        endpoint("og-achievement", ["achievement", .parameter("id")], Self.slow) { path throws(PictureError) in
            guard Achievement.named(path["id"]) != nil else { throw .noSuchAchievement(path["id"]) }
        } card: { [profiles] name, path throws(PictureError) in
            try profiles.achievementCard(path["id"], of: name)
        }
    }

    private func endpoint(
        _ name: String,
        _ rest: [RoutePattern.Component],
        _ cacheControl: CacheControl,
        check: @escaping @Sendable (PathValues) throws(PictureError) -> Void = { _ in },
        card: @escaping @Sendable (UserName, PathValues) throws(PictureError) -> Card
    ) -> Endpoint {
        Endpoint(
            name: name,
            family: "og",
            pattern: RoutePattern(["api", "og", .parameter("username")] + rest),
            parameters: CardQuery.parameters,
            types: [.png],
            limit: .pictures,
            problemPicture: { .card(CardQuery(lenient: $0.target)) }
        ) { request, path throws(Problem) in
            let user = try Problem.drawing { () throws(PictureError) in
                let user = try ProfileReader.name(path["username"])
                try check(path)
                return user
            }
            let query = try Problem.reading { () throws(ParameterError) in try CardQuery(request.target) }
            return .make(
                Draft(
                    key: CacheKey(name, user.key, path["id"], query.key),
                    tag: user.key,
                    isAddressStable: true,
                    content: .draw(.slow) { renderer throws(Problem) in
                        try Problem.drawing { () throws(PictureError) in
                            try renderer.answer(with: try card(user, path), in: query, cacheControl)
                        }
                    }
                )
            )
        }
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
