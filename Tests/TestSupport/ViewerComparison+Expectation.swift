import Foundation
public import SVG
public import Testing
public import Typography

extension ViewerComparison {
    /// The largest share of pixels beyond smoothing; measured are at most 0.00002, of a few pixels in a letter's corner.
    static let maxShare = 0.000_05
    /// The largest mean difference of a channel; measured are 0.9 on cards and 1.6 where text fills a small picture.
    static let maxMean = 2.0

    /// Expects the independent viewer to draw a document as the rasterizer paints it, but for smoothing.
    ///
    /// On a mismatch both pictures and the places where they differ stand in `failures/index.html`.
    ///
    /// - Parameters:
    ///   - document: the picture.
    ///   - scale: pixels for each of the document's units.
    ///   - name: what the report calls it.
    ///   - measurer: what places spaced text for the viewer.
    ///   - sourceLocation: where the expectation stands.
    ///   - paint: the rasterizer, at the same scale.
    /// - Throws: What painting throws, or the viewer where it cannot be started.
    public static func expectAlike(
        _ document: Document,
        scale: Double = 1,
        named name: String,
        measuring measurer: TextMeasurer,
        sourceLocation: SourceLocation = #_sourceLocation,
        paint: (Document) throws -> PixelGrid
    ) throws {
        let comparable = document.mappingRuns { $0.beforeEmoji(measurer) }
        let placed = comparable.mappingRuns { run in
            run.font.letterSpacing != 0 && run.length == nil ? run.heldAtStart(measurer) : run
        }
        let viewer = try IndependentViewer.draw(SVGWriter.bytes(of: placed), scale: scale)
        #expect(viewer.complaint.isEmpty, sourceLocation: sourceLocation)
        let ours = try paint(comparable)
        let theirs = try PixelGrid(pngFile: viewer.png)
        let comparison = try #require(
            ViewerComparison(ours, theirs),
            "\(name): \(ours.width) x \(ours.height), theirs \(theirs.width) x \(theirs.height)",
            sourceLocation: sourceLocation
        )
        guard comparison.share > maxShare || comparison.mean > maxMean else { return }
        let message = """
            the independent viewer differs in \(comparison.different.count) pixels beyond smoothing within \
            \(comparison.place), mean \(comparison.mean)
            """
        try Snapshots.failures.add(
            "viewer/\(name)",
            message,
            picture: ".diff.png",
            files: [".diff.png": comparison.picture.pngFile()]
        )
        Issue.record("\(name): \(message); see \(Snapshots.failures.page.path)", sourceLocation: sourceLocation)
    }
}

extension TextRun {
    /// The run up to its first colour emoji, where it stood in the whole; nil where nothing is before it.
    ///
    /// `rsvg-convert` 2.54 fills text as outlines, which colour emoji have none of.
    fileprivate func beforeEmoji(_ measurer: TextMeasurer) -> TextRun? {
        guard let emoji = text.firstIndex(where: \.isColored) else { return self }
        guard emoji > text.startIndex else { return nil }
        var copy = heldAtStart(measurer)
        copy.text = String(text[..<emoji])
        copy.length = nil
        return copy
    }

    /// The run held at its start: where it is held elsewhere, the viewer leaves the last letter's spacing out, which
    /// browsers count.
    fileprivate func heldAtStart(_ measurer: TextMeasurer) -> TextRun {
        var copy = self
        copy.anchor = .start
        switch anchor {
        case .start: break
        case .middle: copy.origin.x -= (length ?? measurer.width(of: text, in: font)) / 2
        case .end: copy.origin.x -= length ?? measurer.width(of: text, in: font)
        }
        return copy
    }
}

extension Character {
    /// Whether a colour font draws it.
    fileprivate var isColored: Bool {
        unicodeScalars.contains { $0.properties.isEmojiPresentation || $0 == "\u{FE0F}" }
    }
}

extension Document {
    /// The same picture with other runs of text, or without some.
    public func mappingRuns(_ change: (TextRun) -> TextRun?) -> Document {
        var copy = self
        copy.nodes = Self.mappingRuns(of: nodes, change)
        return copy
    }

    private static func mappingRuns(of nodes: [Node], _ change: (TextRun) -> TextRun?) -> [Node] {
        nodes.compactMap { node in
            switch node {
            case .text(let run): return change(run).map { .text($0) }
            case .group(var group):
                group.children = mappingRuns(of: group.children, change)
                return .group(group)
            case .rectangle, .circle, .path, .copies, .image: return node
            }
        }
    }
}
