import Badges
import Deflate
import HTTP
import SVG
import Typography

/// What a thread needs for drawing: made on it, used on it, never handed on.
final class Artist {
    let measurer: TextMeasurer
    private let compressor: Compressor

    /// Opens the fonts for the calling thread.
    init(fonts: FontLibrary) throws {
        measurer = try TextMeasurer(fonts)
        compressor = try Compressor(level: 6)
    }

    /// Draws a badge.
    func picture(of badge: Badge) -> Picture {
        Picture(format: .svg, bytes: SVGWriter.bytes(of: badge.document(measuring: measurer)))
    }

    /// An answer as it is kept: an SVG with its compressed form beside it.
    func stored(_ response: Response) -> StoredResponse {
        let isSVG = response.headers[.contentType]?.description.hasPrefix("image/svg") ?? false
        return StoredResponse(response, gzip: isSVG ? compressor.gzip(response.body) : nil)
    }
}
