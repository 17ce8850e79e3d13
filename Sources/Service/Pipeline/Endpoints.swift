import Pictures

/// Every address that the service answers.
///
/// To add one, describe it as an `Endpoint` and list it here.
enum Endpoints {
    /// All endpoints, in the order in which metrics name their families.
    static func all(
        profiles: ProfileReader,
        links: ShareLinks?,
        lookup: RankLookup,
        health: HealthReport,
        metrics: MetricsReport?
    ) -> [Endpoint] {
        let badge = BadgeEndpoint(profiles: profiles)
        let wrapped = WrappedEndpoint(profiles: profiles, links: links)
        let rank = RankEndpoint(lookup: lookup)
        return [badge.user, badge.demo]
            + CardEndpoint.all(profiles) + [wrapped.endpoint]
            + [rank.rank, rank.statistics]
            + health.endpoints
            + (metrics.map { [$0.endpoint] } ?? [])
    }
}
