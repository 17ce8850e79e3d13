package import RankCards
package import Raster
import SVG

extension PictureRenderer {
    /// Draws a rank card in a look.
    ///
    /// - Throws: `PictureError.failed`, after the reason is logged.
    package func picture(of card: RankCard, in query: RankCardQuery) throws(PictureError) -> Picture {
        try picture(document(of: card), in: query)
    }

    /// Draws a rank card in a look.
    ///
    /// - Throws: `RasterError`, which is not logged.
    package func file(of card: RankCard, in query: RankCardQuery) throws(RasterError) -> Picture {
        try file(document(of: card), in: query)
    }

    /// Draws a rank card with a sentence in place of the rank.
    ///
    /// - Throws: `PictureError.failed`, after the reason is logged.
    package func notice(saying sentence: String, in query: RankCardQuery) throws(PictureError) -> Picture {
        try picture(document(of: RankNotice(sentence, theme: query.theme)), in: query)
    }

    private func picture(_ document: Document, in query: RankCardQuery) throws(PictureError) -> Picture {
        do throws(RasterError) {
            return try file(document, in: query)
        } catch {
            report(error, drawing: "rank \(query.key)")
            throw .failed
        }
    }

    private func file(_ document: Document, in query: RankCardQuery) throws(RasterError) -> Picture {
        try picture(
            document,
            as: query.format,
            scale: query.scale,
            surroundings: query.surroundings,
            idPrefix: query.idPrefix
        )
    }
}
