import Cards
import HTTP
import Parameters
import Pictures
import Profiles

/// `/api/og/{username}/stats`, `/weekly` and `/achievement/{id}`: the cards of public profiles.
struct CardEndpoint: Sendable {
    let profiles: ProfileReader

    private static let slow = CacheControl(.public, maxAge: 3600, staleWhileRevalidate: 86_400)
    private static let weekly = CacheControl(.public, maxAge: 1800, staleWhileRevalidate: 3600)

    /// Somebody's numbers of all time.
    var stats: Endpoint {
        endpoint("og-stats", Self.slow) { [profiles] name, _ throws(PictureError) in
            try profiles.statsCard(of: name)
        }
    }

    /// Seven days beside the seven before.
    var week: Endpoint {
        endpoint("og-weekly", Self.weekly) { [profiles] name, _ throws(PictureError) in
            try profiles.weeklyCard(of: name)
        }
    }

    /// An unlocked achievement; ids that do not exist never get as far as the cache.
    var achievement: Endpoint {
        endpoint("og-achievement", Self.slow) { path throws(ServiceError) in
            guard Achievement.named(path["id"]) != nil else { throw .noSuchAchievement(path["id"]) }
        } card: { [profiles] name, path throws(PictureError) in
            try profiles.achievementCard(path["id"], of: name)
        }
    }

    private func endpoint(
        _ kind: String,
        _ cacheControl: CacheControl,
        check: @escaping @Sendable (PathValues) throws(ServiceError) -> Void = { _ in },
        card: @escaping @Sendable (UserName, PathValues) throws(PictureError) -> Card
    ) -> Endpoint {
        Endpoint(name: kind) { request, path throws(ServiceError) in
            let name = try ServiceError.wrapping { () throws(PictureError) in try ProfileReader.name(path["username"]) }
            try check(path)
            let frame = try ServiceError.reading { () throws(ParameterError) in try CardQuery(request.target) }
            let key = "\(kind)/\(name.key)/\(path["id"])/\(frame.key)"
            return .make(
                Plan(key: key, owner: name.key) { renderer throws(ServiceError) in
                    try ServiceError.wrapping { () throws(PictureError) in
                        try renderer.answer(with: try card(name, path), in: frame, cacheControl)
                    }
                }
            )
        } notice: {
            .card(CardQuery(lenient: $0.target))
        }
    }
}

extension PictureRenderer {
    /// A card on its way out; one without activity is looked at again soon.
    func answer(
        with card: Card,
        in frame: CardQuery,
        _ cacheControl: CacheControl
    ) throws(PictureError) -> MadeAnswer {
        let isEmpty = card.kind == .empty
        return MadeAnswer(
            try picture(of: card, in: frame),
            isEmpty ? CacheControl(cacheControl.storage, maxAge: 600) : cacheControl
        )
    }
}
