import HTTP

/// What is answered, and by whom.
enum Routes {
    /// Everything that is drawn.
    static func all(profiles: ProfileReader) -> Router<Endpoint> {
        let badge = BadgeEndpoint(profiles: profiles)
        var router = Router<Endpoint>()
        router.add(["api", "badge", "demo"], badge.demo)
        router.add(["api", "badge", .parameter("username")], badge.user)
        return router
    }

    /// What the service says of itself; without metrics, not its figures.
    static func reports(_ health: HealthReport, _ metrics: MetricsReport?) -> Router<Report> {
        var router = Router<Report>()
        router.add(["api", "health"], health.full)
        router.add(["api", "v1", "health"], health.brief)
        if let metrics { router.add(["metrics"], metrics.report) }
        return router
    }
}
