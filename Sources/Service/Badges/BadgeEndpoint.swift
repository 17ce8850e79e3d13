import Badges
import Caching
import HTTP
import Parameters
import Pictures
import Usage

/// `/api/badge/{username}` and `/api/badge/demo`.
struct BadgeEndpoint: Sendable {
    let profiles: ProfileReader

    /// The badge of a public profile.
    var user: Endpoint {
        endpoint("badge", ["api", "badge", .parameter("username")]) { request, path throws(Problem) in
            let name = try Problem.drawing { () throws(PictureError) in try ProfileReader.name(path["username"]) }
            // `demo` is reserved in every spelling.
            return try name.key == "demo" ? demo(request) : badge(of: name, request)
        }
    }

    /// The badge of an invented user, to look at before there is any usage.
    var demo: Endpoint {
        endpoint("badge-demo", ["api", "badge", "demo"]) { request, _ throws(Problem) in try demo(request) }
    }

    private func endpoint(
        _ name: String,
        _ pattern: RoutePattern,
        work: @escaping @Sendable (Request, PathValues) throws(Problem) -> Work
    ) -> Endpoint {
        Endpoint(
            name: name,
            family: "badge",
            pattern: pattern,
            parameters: BadgeQuery.parameters + [PictureParameters.type.description],
            types: Picture.Format.allCases,
            limit: .pictures,
            problemPicture: { .badge(BadgeQuery(lenient: $0.target)) },
            work: work
        )
    }

    private func badge(of name: UserName, _ request: Request) throws(Problem) -> Work {
        let query = try query(request)
        return .make(
            draft(
                key: CacheKey("badge", name.key, query.key),
                tag: name.key,
                name,
                query,
                CacheControl(.public, maxAge: 900)
            )
        )
    }

    private func demo(_ request: Request) throws(Problem) -> Work {
        let query = try query(request)
        let name = try Problem.drawing { () throws(PictureError) in try ProfileReader.name("demo") }
        return .make(
            draft(key: CacheKey("badge-demo", query.key), tag: nil, name, query, CacheControl(.public, maxAge: 3600))
        )
    }

    private func query(_ request: Request) throws(Problem) -> BadgeQuery {
        try Problem.reading { () throws(ParameterError) in try BadgeQuery(request.target) }
    }

    private func draft(
        key: CacheKey,
        tag: String?,
        _ name: UserName,
        _ query: BadgeQuery,
        _ cacheControl: CacheControl
    ) -> Draft {
        Draft(
            key: key,
            tag: tag,
            isAddressStable: true,
            content: .draw(query.format.lane) { [profiles] renderer throws(Problem) in
                try Problem.drawing { () throws(PictureError) in
                    let summary = try profiles.badgeSummary(of: name)
                    return MadeAnswer(try renderer.picture(of: .statistics(summary), in: query), cacheControl)
                }
            }
        )
    }
}
