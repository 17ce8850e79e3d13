import GitHub
import HTTP
import Pictures
import RankCards
import Ranking

extension PictureRenderer {
    /// Makes what a query asks for of its figures.
    func response(
        of figures: FetchedStats,
        to query: RankRequest,
        _ cacheControl: CacheControl
    ) throws(RankError) -> Response {
        switch query.product {
        case .card(let look):
            let card = RankCard(
                username: figures.login,
                rank: Rank(figures.totals),
                stats: figures.totals,
                season: figures.season,
                theme: look.theme
            )
            let picture: Picture = try RankError.drawing { () throws(PictureError) in
                try self.picture(of: card, in: look)
            }
            var response = picture.response(cacheControl)
            // With a token of one's own it is another answer, so that shared caches must keep the two apart.
            response.headers.vary(on: .authorization)
            return response
        case .rank: return .json(RankBody(figures).json, cacheControl)
        case .figures: return .json(StatsBody(figures).json, cacheControl)
        }
    }
}

extension Response {
    /// JSON that every page may read.
    fileprivate static func json(_ body: [UInt8], _ cacheControl: CacheControl) -> Response {
        Response(
            .ok,
            headers: [
                .contentType: "application/json; charset=utf-8",
                .cacheControl: cacheControl.value,
                .vary: "Accept, Authorization",
                .xContentTypeOptions: "nosniff",
                .accessControlAllowOrigin: "*",
            ],
            body: body
        )
    }
}
