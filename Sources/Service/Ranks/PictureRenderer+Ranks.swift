import GitHub
import HTTP
import RankCards
import Ranking
import Raster
import SVG

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
            var response = try picture(document(of: card), in: look).response(cacheControl)
            // With a token of one's own it is another answer, so that shared caches must keep the two apart.
            response.headers.vary(on: .authorization)
            return response
        case .rank: return .json(RankBody(figures).json, cacheControl)
        case .figures: return .json(JSONBody.encode(FiguresBody(figures)), cacheControl)
        }
    }

    /// Draws what says that a rank cannot be shown.
    func notice(of error: RankError, in look: RankCardQuery) throws(RankError) -> Picture {
        try picture(document(of: RankNotice(error.sentence, theme: look.theme)), in: look)
    }

    /// Draws what says that there is something wrong before there could be a rank.
    func notice(saying sentence: String, in look: RankCardQuery) throws(ServiceError) -> Picture {
        do throws(RankError) {
            return try picture(document(of: RankNotice(sentence, theme: look.theme)), in: look)
        } catch {
            throw .failed
        }
    }

    private func picture(_ document: Document, in look: RankCardQuery) throws(RankError) -> Picture {
        do throws(RasterError) {
            return try picture(
                document,
                as: look.format,
                scale: look.scale,
                surroundings: look.surroundings,
                idPrefix: look.idPrefix
            )
        } catch {
            report(error, drawing: "rank \(look.key)")
            throw .failed
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
