public import Badges
public import Cards
import Deflate
public import ImageFiles
public import RankCards
public import Raster
import Recency
public import SVG
public import Telemetry
import Typography

/// Draws pictures with fonts and surfaces of its own; must be made and used on one thread.
public final class PictureRenderer {
    private let renderAssets: RenderAssets
    private let measurer: TextMeasurer
    private let rasterizer: Rasterizer
    private let compressor: Compressor
    /// The lower layers of the cards drawn last, each painted once: two stories or five standard cards, 16 MB.
    private let backgrounds = RecentlyUsed<CardBackground, PaintedLayer>(maxCost: 4 << 20)
    private let log: Log?

    /// Opens the fonts.
    ///
    /// - Parameters:
    ///   - renderAssets: fonts, templates and brand.
    ///   - log: receives the reasons why pictures could not be drawn; nil for no log.
    /// - Throws: `FontLibraryError`, or another error if memory is short.
    public init(_ renderAssets: RenderAssets, log: Log? = nil) throws {
        (self.renderAssets, self.log) = (renderAssets, log)
        measurer = try TextMeasurer(renderAssets.fonts)
        rasterizer = try Rasterizer(measurer)
        compressor = try Compressor(level: 6)
    }

    /// Lays out a badge.
    public func document(of badge: Badge) -> Document { badge.document(measuring: measurer) }

    /// Lays out a card in a format and a theme.
    public func document(of card: Card, _ format: CardFormat, _ theme: CardTheme) -> Document {
        renderAssets.templates.document(
            for: card,
            format: format,
            theme: theme,
            brand: renderAssets.brand,
            measuring: measurer
        )
    }

    /// Bytes of the largest card that is packed fast: messengers show no previews of files that are much larger.
    private static let maxFastCardSize = 150_000

    /// Lays out a rank card.
    public func document(of card: RankCard) -> Document { card.document(measuring: measurer) }

    /// Lays out a rank card with a sentence in place of the rank.
    func document(of notice: RankNotice) -> Document { notice.document(measuring: measurer) }

    /// Draws a card as PNG; the background that it has in common with others is painted once and copied.
    ///
    /// - Parameters:
    ///   - card: the content.
    ///   - format: the shape.
    ///   - theme: the colours.
    ///   - mode: how the file is packed; nil for `fast`, or `small` if that makes more than 150 KB.
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
        let pixels = Int(format.size.width * format.size.height)
        let background = try backgrounds.value(
            for: layers.background,
            cost: { _ in pixels }
        ) { () throws(RasterError) in
            let nodes = renderAssets.templates.nodes(of: layers.background, measuring: measurer)
            return try rasterizer.layer(Document(size: format.size, title: "", nodes: nodes))
        }
        let foreground = Document(size: format.size, title: layers.title, nodes: layers.foreground)
        let file = try rasterizer.png(foreground, mode: mode ?? .fast, over: background)
        guard mode == nil, file.count > Self.maxFastCardSize else { return Picture(format: .png, bytes: file) }
        return Picture(format: .png, bytes: try rasterizer.png(foreground, mode: .small, over: background))
    }

    /// Draws a document as a file.
    ///
    /// - Parameters:
    ///   - document: the picture.
    ///   - format: the type of file.
    ///   - scale: pixels of a PNG per unit of the document.
    ///   - surroundings: which of its two colours a PNG shows.
    ///   - mode: whether a PNG is packed fast or small.
    ///   - idPrefix: the prefix of an SVG's ids; nil for none.
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
    /// - Throws: `PictureError.failed`, after the reason is logged.
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
    /// - Throws: `RasterError`, which is not logged.
    package func file(of content: Badge.Content, in query: BadgeQuery) throws(RasterError) -> Picture {
        try picture(
            document(of: query.badge(content)),
            as: query.format,
            scale: query.scale,
            surroundings: query.surroundings,
            idPrefix: query.idPrefix
        )
    }

    /// Draws a card as PNG in a shape and a theme.
    ///
    /// - Throws: `PictureError.failed`, after the reason is logged.
    package func picture(of card: Card, in query: CardQuery) throws(PictureError) -> Picture {
        do throws(RasterError) {
            return try cardFile(card, query.format, query.theme)
        } catch {
            report(error, drawing: "card \(card.kind.name).\(query.key)")
            throw .failed
        }
    }

    /// Compresses bytes as gzip.
    package func gzip(_ bytes: [UInt8]) -> [UInt8] { compressor.gzip(bytes) }

    /// Logs the reason why a picture could not be drawn, which answers do not show.
    package func report(_ error: RasterError, drawing picture: String) {
        log?.write(.error, "a picture could not be drawn") {
            $0.field("picture", picture)
            $0.field("reason", error.description)
        }
    }
}
