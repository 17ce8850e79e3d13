import Caching
import GitHub
import HTTP
import Pictures
import RankCards
import Parameters
import Ranking

/// `/api/rank/{username}` and `/api/stats/{username}`.
///
/// Their answers are never found by the bytes of an address alone, because each tells its client what is left of their
/// limits.
struct RankEndpoint: Sendable {
    let lookup: RankLookup

    /// A rank, as a card or as JSON.
    var rank: Endpoint {
        endpoint(
            family: "rank",
            parameters: RankRequest.rankParameters,
            types: Picture.Format.allCases,
            problemPicture: RankRequest.problemPicture
        ) { [lookup] name, request throws(Problem) in
            try RankRequest(rankOf: name, request, year: lookup.year)
        }
    }

    /// The statistics behind a rank, as JSON.
    var statistics: Endpoint {
        endpoint(family: "stats", parameters: RankRequest.statisticsParameters) {
            [lookup] name, request throws(Problem) in
            try RankRequest(statisticsOf: name, request, year: lookup.year)
        }
    }

    private func endpoint(
        family: String,
        parameters: [ParameterDescription],
        types: [Picture.Format] = [],
        problemPicture: @escaping @Sendable (Request) -> ProblemPicture? = { _ in nil },
        parse: @escaping @Sendable (String, Request) throws(Problem) -> RankRequest
    ) -> Endpoint {
        Endpoint(
            name: "rank",
            family: family,
            pattern: ["api", .literal(family), .parameter("username")],
            parameters: parameters,
            types: types,
            audience: .anybodyOrTokenHolder(parameter: RankRequest.tokenParameter),
            limit: .lookups,
            form: .flat,
            problemPicture: problemPicture
        ) { request, path throws(Problem) in
            let request = try parse(path["username"], request)
            let isCached = request.isShared && !request.isForced
            return .fetch(cached: isCached ? request.key : nil) { [self] client in
                draft(await lookup.statistics(for: request, client: client), request)
            }
        }
    }

    private func draft(_ result: Result<FetchedStats, Problem>, _ request: RankRequest) -> Draft {
        let isKept = request.isShared && !request.isForced
        switch result {
        case .failure(let problem):
            return Draft(
                key: isKept && problem.retention != .none ? request.key : nil,
                tag: request.tag,
                content: .problem(problem)
            )
        case .success(let stats):
            let lifetime = lifetime(of: stats)
            let isNews = request.isShared && request.isForced && stats.origin == .fetched
            return Draft(
                key: isKept && lifetime.fresh > .zero ? request.key : nil,
                tag: request.tag,
                voids: isNews ? request.tag : nil,
                outcome: Delivery.Outcome(stats.origin),
                content: .draw(request.product.lane) { renderer throws(Problem) in
                    let cacheControl = request.isShared ? Self.cacheControl(of: stats) : .privateNoStore
                    return MadeAnswer(
                        try renderer.response(of: stats, to: request, cacheControl),
                        lifetime,
                        isStale: stats.origin == .stale
                    )
                }
            )
        }
    }

    /// How long the answer may be kept: as long as the statistics hold, a minute when they are out of date.
    private func lifetime(of stats: FetchedStats) -> Lifetime {
        stats.origin == .stale
            ? Lifetime(fresh: .seconds(60))
            : Lifetime(fresh: .seconds(lookup.lifetime(of: stats)), staleIfError: .seconds(86_400))
    }

    private static func cacheControl(of stats: FetchedStats) -> CacheControl {
        stats.origin == .stale
            ? CacheControl(.public, maxAge: 60) : CacheControl(.public, maxAge: 3600, sharedMaxAge: 86_400)
    }
}

extension PictureRenderer {
    /// Makes the product of a request from a user's statistics.
    fileprivate func response(
        of stats: FetchedStats,
        to request: RankRequest,
        _ cacheControl: CacheControl
    ) throws(Problem) -> Response {
        switch request.product {
        case .card(let query):
            let card = RankCard(
                username: stats.login,
                rank: Rank(stats.totals),
                stats: stats.totals,
                season: stats.season,
                theme: query.theme
            )
            let picture: Picture = try Problem.drawingRank { () throws(PictureError) in
                try self.picture(of: card, in: query)
            }
            var response = picture.response(cacheControl)
            // With a token of the caller's own it is another answer, so that shared caches must keep the two apart.
            response.headers.vary(on: .authorization)
            return response
        case .rank: return .json(RankBody(stats).json, cacheControl)
        case .statistics: return .json(StatsBody(stats).json, cacheControl)
        }
    }
}

extension Response {
    /// JSON that every page may read.
    fileprivate static func json(_ body: [UInt8], _ cacheControl: CacheControl) -> Response {
        var headers = HeaderFields.json(cacheControl, vary: "Accept, Authorization")
        headers[.accessControlAllowOrigin] = "*"
        return Response(.ok, headers: headers, body: body)
    }
}

extension Delivery.Outcome {
    fileprivate init(_ origin: FetchedStats.Origin) {
        switch origin {
        case .fetched: self = .miss
        case .stored: self = .hit
        case .stale: self = .stale
        }
    }
}
