import HTTP

/// What is answered, and by whom.
enum Routes {
    static func all(profiles: ProfileReader, version: String) -> Router<Endpoint> {
        let badge = BadgeEndpoint(profiles: profiles)
        let health = HealthEndpoint(profiles: profiles, version: version)
        var router = Router<Endpoint>()
        router.add(["api", "badge", "demo"], badge.demo)
        router.add(["api", "badge", .parameter("username")], badge.user)
        router.add(["api", "health"], health.full)
        router.add(["api", "v1", "health"], health.brief)
        return router
    }
}
