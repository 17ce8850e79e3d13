import Badges
import Deflate
import HTTP
import Raster
import SVG
import Typography

/// What a thread needs for drawing: made on it, used on it, never handed on.
final class Artist {
    let measurer: TextMeasurer
    private let rasterizer: Rasterizer
    private let compressor: Compressor

    /// Opens the fonts for the calling thread.
    init(fonts: FontLibrary) throws {
        measurer = try TextMeasurer(fonts)
        rasterizer = try Rasterizer(measurer)
        compressor = try Compressor(level: 6)
    }

    /// Draws a badge in the format and at the scale of a look.
    func picture(of content: Badge.Content, in look: BadgeLook) throws(ServiceError) -> Picture {
        let document = look.badge(content).document(measuring: measurer)
        switch look.format {
        case .svg: return Picture(format: .svg, bytes: SVGWriter.bytes(of: document))
        case .png: return try png(document, scale: Double(look.scale), surroundings: look.surroundings)
        }
    }

    /// Paints a document.
    func png(_ document: Document, scale: Double, surroundings: Surroundings) throws(ServiceError) -> Picture {
        do {
            return Picture(
                format: .png,
                bytes: try rasterizer.png(document, scale: scale, surroundings: surroundings)
            )
        } catch {
            throw .failed
        }
    }

    /// An answer as it is kept: an SVG with its compressed form beside it.
    func stored(_ response: Response) -> StoredResponse {
        let isSVG = response.headers[.contentType]?.description.hasPrefix("image/svg") ?? false
        return StoredResponse(response, gzip: isSVG ? compressor.gzip(response.body) : nil)
    }
}
