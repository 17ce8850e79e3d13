import HTTP
import Pictures

/// What is answered, and by whom.
enum Routes {
    /// Everything that is drawn of users.
    static func pictures(profiles: ProfileReader, links: ShareLinks?) -> Router<Endpoint> {
        let badge = BadgeEndpoint(profiles: profiles)
        let card = CardEndpoint(profiles: profiles)
        let wrapped = WrappedEndpoint(profiles: profiles, links: links)
        var router = Router<Endpoint>()
        router.add(["api", "badge", "demo"], badge.demo)
        router.add(["api", "badge", .parameter("username")], badge.user)
        router.add(["api", "og", .parameter("username"), "stats"], card.stats)
        router.add(["api", "og", .parameter("username"), "weekly"], card.week)
        router.add(["api", "og", .parameter("username"), "achievement", .parameter("id")], card.achievement)
        router.add(["api", "og", "wrapped", .parameter("year")], wrapped.endpoint)
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

    /// What ranks are answered at, apart because they have errors and limits of their own.
    static func ranks() -> Router<RankRequest.Endpoint> {
        var router = Router<RankRequest.Endpoint>()
        router.add(["api", "rank", .parameter("username")], .rank)
        router.add(["api", "stats", .parameter("username")], .stats)
        return router
    }
}
