import Foundation
public import SVG
public import Testing
public import Typography

/// How far two pictures of the same thing, drawn by different programs, are apart.
///
/// Along edges every program smooths in its own way, and may set a letter up to half a pixel aside. So a pixel counts as
/// different only when a channel lies outside what the pixels at and next to its place have in the other picture.
public struct ViewerComparison: Sendable {
    /// Pixels beyond smoothing, in either picture.
    public private(set) var different: [Int] = []
    /// The mean difference of a channel, in steps of 255, outside what is left out.
    public private(set) var mean = 0.0

    /// How far a channel may lie outside what its surroundings have, in steps of 255.
    private static let tolerance = 24
    private let ours: PixelGrid
    private let theirs: PixelGrid

    /// Compares, or is nil for pictures of different sizes.
    ///
    /// - Parameters:
    ///   - ours: a picture.
    ///   - theirs: the other.
    ///   - excluded: what is not compared, in pixels.
    public init?(_ ours: PixelGrid, _ theirs: PixelGrid, excluding excluded: [Box] = []) {
        guard ours.width == theirs.width, ours.height == theirs.height else { return nil }
        (self.ours, self.theirs) = (ours, theirs)
        var sum = 0
        for index in ours.words.indices where ours.words[index] != theirs.words[index] {
            guard !excluded.contains(where: { Self.contains($0, index, width: ours.width) }) else { continue }
            for shift: UInt32 in [24, 16, 8, 0] {
                sum += abs(Int(ours.words[index] >> shift & 0xFF) - Int(theirs.words[index] >> shift & 0xFF))
            }
            if distance(ours.words[index], theirs.words[index]) > Self.tolerance
                && !(Self.isNear(index, of: ours, theirs) && Self.isNear(index, of: theirs, ours))
            {
                different.append(index)
            }
        }
        mean = Double(sum) / Double(4 * ours.words.count)
    }

    /// The share of different pixels.
    public var share: Double { Double(different.count) / Double(ours.words.count) }

    /// The part of the picture in which they are, in pixels: left, top, right, bottom.
    public var place: String {
        let (columns, rows) = (different.map { $0 % ours.width }, different.map { $0 / ours.width })
        return [columns.min(), rows.min(), columns.max(), rows.max()].map { "\($0 ?? 0)" }.joined(separator: ", ")
    }

    /// Ours, theirs and where they differ, white on a darkened ground, beside each other.
    public var picture: PixelGrid {
        var diff = ours
        for index in diff.words.indices { diff.words[index] = 0xFF00_0000 | diff.words[index] >> 2 & 0x3F_3F3F }
        for index in different { diff.words[index] = 0xFFFF_FFFF }
        return .sideBySide([ours, theirs, diff])
    }

    private static func contains(_ box: Box, _ index: Int, width: Int) -> Bool {
        let (x, y) = (Double(index % width) + 0.5, Double(index / width) + 0.5)
        return x > box.x && x < box.maxX && y > box.y && y < box.maxY
    }

    /// Whether each channel of a pixel lies within those around its place in the other picture.
    private static func isNear(_ index: Int, of picture: PixelGrid, _ other: PixelGrid) -> Bool {
        let (width, height) = (picture.width, picture.height)
        let (x, y) = (index % width, index / width)
        for shift: UInt32 in [24, 16, 8, 0] {
            var (least, most) = (255, 0)
            for row in max(y - 1, 0)...min(y + 1, height - 1) {
                for column in max(x - 1, 0)...min(x + 1, width - 1) {
                    let channel = Int(other.words[row * width + column] >> shift & 0xFF)
                    (least, most) = (min(least, channel), max(most, channel))
                }
            }
            let own = Int(picture.words[index] >> shift & 0xFF)
            guard own >= least - tolerance, own <= most + tolerance else { return false }
        }
        return true
    }
}

extension ViewerComparison {
    /// Expects the independent viewer to draw a document as the rasterizer painted it, but for smoothing.
    ///
    /// On a mismatch both pictures and the places where they differ stand in `failures/index.html`.
    ///
    /// - Parameters:
    ///   - document: the picture.
    ///   - painted: what the rasterizer made of it.
    ///   - scale: pixels for each of the document's units.
    ///   - name: what the report calls it.
    ///   - measurer: what measures the text that is left out.
    public static func expectAlike(
        _ document: Document,
        _ painted: PixelGrid,
        scale: Double = 1,
        named name: String,
        measuring measurer: TextMeasurer,
        sourceLocation: SourceLocation = #_sourceLocation
    ) throws {
        let viewer = try IndependentViewer.draw(SVGWriter.bytes(of: document), scale: scale)
        #expect(viewer.complaint.isEmpty, sourceLocation: sourceLocation)
        let excluded = document.boxes(ofRuns: isBeyondViewer, measuring: measurer).map {
            Box(x: $0.x * scale, y: $0.y * scale, width: $0.width * scale, height: $0.height * scale)
        }
        let theirs = try PixelGrid(pngFile: viewer.png)
        let comparison = try #require(
            ViewerComparison(painted, theirs, excluding: excluded),
            "\(name): \(painted.width) x \(painted.height), theirs \(theirs.width) x \(theirs.height)",
            sourceLocation: sourceLocation
        )
        if let log = ProcessInfo.processInfo.environment["PROOF_LOG"], let handle = FileHandle(forWritingAtPath: log) {
            handle.seekToEndOfFile()
            handle.write(Data("\(comparison.different.count) \(comparison.share) \(comparison.mean) \(name) [\(comparison.place)] \(excluded.count)\n".utf8))
        }
        guard comparison.share > maximumShare || comparison.mean > maximumMean else { return }
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

    static let maximumShare = 0.001
    static let maximumMean = 3.0

    /// Whether `rsvg-convert` 2.54 cannot draw a run: it knows neither digits of equal width nor, for text that it fills
    /// as outlines, colour fonts.
    private static func isBeyondViewer(_ run: TextRun) -> Bool {
        run.font.hasTabularDigits || run.text.unicodeScalars.contains { $0.properties.isEmojiPresentation }
    }
}
