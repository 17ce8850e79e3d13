import HTTP

/// What is answered, and by whom.
enum Routes {
    static func all(profiles: ProfileReader, gitHub: GitHubWatch, version: String) -> Router<Endpoint> {
        let badge = BadgeEndpoint(profiles: profiles)
        let health = HealthEndpoint(profiles: profiles, gitHub: gitHub, version: version)
        var router = Router<Endpoint>()
        router.add(["api", "badge", "demo"], badge.demo)
        router.add(["api", "badge", .parameter("username")], badge.user)
        router.add(["api", "health"], health.full)
        router.add(["api", "v1", "health"], health.brief)
        return router
    }

    /// What ranks are answered at, apart because they have errors and limits of their own.
    static func ranks() -> Router<RankQuery.Endpoint> {
        var router = Router<RankQuery.Endpoint>()
        router.add(["api", "rank", .parameter("username")], .rank)
        router.add(["api", "stats", .parameter("username")], .stats)
        return router
    }
}
