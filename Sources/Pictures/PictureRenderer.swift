public import Badges
public import Cards
import Deflate
public import PNGCoding
public import RankCards
public import Raster
public import SVG
public import Telemetry
import Typography

/// Draws pictures with one thread's own fonts and surfaces: made on it, used on it, never handed on.
public final class PictureRenderer {
    private let renderAssets: RenderAssets
    private let measurer: TextMeasurer
    private let rasterizer: Rasterizer
    private let compressor: Compressor
    private let backgrounds = PaintedBackgrounds()
    private let log: Log?

    /// Opens the fonts for the calling thread.
    ///
    /// - Parameters:
    ///   - renderAssets: what pictures are made of.
    ///   - log: hears why a picture that was asked for could not be drawn; nil for nobody.
    /// - Throws: `FontLibraryError`, or what memory is short for.
    public init(_ renderAssets: RenderAssets, log: Log? = nil) throws {
        (self.renderAssets, self.log) = (renderAssets, log)
        measurer = try TextMeasurer(renderAssets.fonts)
        rasterizer = try Rasterizer(measurer)
        compressor = try Compressor(level: 6)
    }

    /// The picture of a badge.
    public func document(of badge: Badge) -> Document { badge.document(measuring: measurer) }

    /// The picture of a card.
    public func document(of card: Card, _ format: CardFormat, _ theme: CardTheme) -> Document {
        renderAssets.templates.document(
            for: card,
            format: format,
            theme: theme,
            brand: renderAssets.brand,
            measuring: measurer
        )
    }

    /// The largest file a card is left at by the fast way of packing: messengers drop previews much above it.
    private static let largestFastCard = 150_000

    /// The picture of a rank.
    public func document(of card: RankCard) -> Document { card.document(measuring: measurer) }

    /// The picture that says why there is no rank.
    func document(of notice: RankNotice) -> Document { notice.document(measuring: measurer) }

    /// A card as PNG, what cards of its kind have in common copied and not painted again.
    ///
    /// - Parameters:
    ///   - card: what it says.
    ///   - format: its shape.
    ///   - theme: its surroundings.
    ///   - mode: how the file is packed; nil for the fast way, and the small way where that came out too large.
    /// - Throws: `RasterError`.
    /// - Returns: the file.
    public func cardFile(
        _ card: Card,
        _ format: CardFormat,
        _ theme: CardTheme,
        mode: PNGEncoder.Mode? = nil
    ) throws(RasterError) -> Picture {
        let layers = renderAssets.templates.layers(
            for: card,
            format: format,
            theme: theme,
            brand: renderAssets.brand,
            measuring: measurer
        )
        let background = try backgrounds.layer(layers.background) { () throws(RasterError) in
            let nodes = renderAssets.templates.nodes(of: layers.background, measuring: measurer)
            return try rasterizer.layer(Document(size: format.size, title: "", nodes: nodes))
        }
        let foreground = Document(size: format.size, title: layers.title, nodes: layers.foreground)
        let file = try rasterizer.png(foreground, mode: mode ?? .fast, over: background)
        guard mode == nil, file.count > Self.largestFastCard else { return Picture(format: .png, bytes: file) }
        return Picture(format: .png, bytes: try rasterizer.png(foreground, mode: .small, over: background))
    }

    /// A document as a file.
    ///
    /// - Parameters:
    ///   - document: the picture.
    ///   - format: what to write it as.
    ///   - scale: pixels of a PNG for each of the document's units.
    ///   - surroundings: which of two colours a PNG shows.
    ///   - mode: whether a PNG is to be made fast or small.
    ///   - idPrefix: what the ids of an SVG begin with.
    /// - Throws: `RasterError`.
    /// - Returns: the file.
    public func picture(
        _ document: Document,
        as format: Picture.Format,
        scale: Int = 1,
        surroundings: Surroundings = .dark,
        mode: PNGEncoder.Mode = .fast,
        idPrefix: IDPrefix? = nil
    ) throws(RasterError) -> Picture {
        switch format {
        case .svg: return Picture(format: .svg, bytes: SVGWriter.bytes(of: document, idPrefix: idPrefix))
        case .png:
            let file = try rasterizer.png(document, scale: Double(scale), mode: mode, surroundings: surroundings)
            return Picture(format: .png, bytes: file)
        }
    }
}

extension PictureRenderer {
    /// Draws a badge in a look.
    ///
    /// - Throws: `PictureError.failed`; the log says why.
    package func picture(of content: Badge.Content, in query: BadgeQuery) throws(PictureError) -> Picture {
        do throws(RasterError) {
            return try file(of: content, in: query)
        } catch {
            report(error, drawing: "badge \(query.key)")
            throw .failed
        }
    }

    /// Draws a badge in a look.
    ///
    /// - Throws: `RasterError`, which the log does not hear of.
    package func file(of content: Badge.Content, in query: BadgeQuery) throws(RasterError) -> Picture {
        try picture(
            document(of: query.badge(content)),
            as: query.format,
            scale: query.scale,
            surroundings: query.surroundings,
            idPrefix: query.idPrefix
        )
    }

    /// Draws a card as PNG in a shape and surroundings.
    ///
    /// - Throws: `PictureError.failed`; the log says why.
    package func picture(of card: Card, in query: CardQuery) throws(PictureError) -> Picture {
        do throws(RasterError) {
            return try cardFile(card, query.format, query.theme)
        } catch {
            report(error, drawing: "card \(card.kind.rawValue).\(query.key)")
            throw .failed
        }
    }

    /// Packs the bytes of a file as gzip.
    package func gzip(_ bytes: [UInt8]) -> [UInt8] { compressor.gzip(bytes) }

    /// Writes to the log why a picture could not be drawn; whoever asked for it is not told about our inside.
    package func report(_ error: RasterError, drawing picture: String) {
        log?.write(.error, "a picture could not be drawn") {
            $0.field("picture", picture)
            $0.field("reason", error.description)
        }
    }
}
