import Badges
import HTTP
import Parameters
import Pictures
import Profiles

/// `/api/badge/{username}` and `/api/badge/demo`.
struct BadgeEndpoint: Sendable {
    let profiles: ProfileReader

    /// Somebody's badge.
    var user: Endpoint {
        endpoint("badge", plan)
    }

    /// The badge of somebody who does not exist, to look at before there is any usage.
    var demo: Endpoint {
        endpoint("badge-demo", demoPlan)
    }

    private func endpoint(
        _ name: String,
        _ plan: @escaping @Sendable (Request, PathValues) throws(ServiceError) -> Step
    ) -> Endpoint {
        Endpoint(
            name: name,
            plan: plan,
            notice: { .badge(BadgeQuery(lenient: $0.target)) },
            types: Picture.Format.allCases
        )
    }

    private func plan(_ request: Request, _ path: PathValues) throws(ServiceError) -> Step {
        let name = try ServiceError.wrapping { () throws(PictureError) in try ProfileReader.name(path["username"]) }
        // However it is spelled, as for any other name.
        guard name.key != "demo" else { return try demoPlan(request, path) }
        let look = try ServiceError.reading { () throws(ParameterError) in try BadgeQuery(request.target) }
        let cacheControl = CacheControl(.public, maxAge: 900)
        let key = "badge/\(name.key)/\(look.key)"
        return .make(
            Plan(key: key, owner: name.key, lane: look.format.lane) { [profiles] renderer throws(ServiceError) in
                try ServiceError.wrapping { () throws(PictureError) in
                    let figures = try profiles.badgeFigures(of: name)
                    return MadeAnswer(try renderer.picture(of: .figures(figures), in: look), cacheControl)
                }
            }
        )
    }

    private func demoPlan(_ request: Request, _ path: PathValues) throws(ServiceError) -> Step {
        let look = try ServiceError.reading { () throws(ParameterError) in try BadgeQuery(request.target) }
        let demo = try ServiceError.wrapping { () throws(PictureError) in try ProfileReader.name("demo") }
        let cacheControl = CacheControl(.public, maxAge: 3600)
        let key = "badge-demo/\(look.key)"
        return .make(
            Plan(key: key, owner: nil, lane: look.format.lane) { [profiles] renderer throws(ServiceError) in
                try ServiceError.wrapping { () throws(PictureError) in
                    let figures = try profiles.badgeFigures(of: demo)
                    return MadeAnswer(try renderer.picture(of: .figures(figures), in: look), cacheControl)
                }
            }
        )
    }
}
