package import Cairo
import Recency

/// Measures text with the fonts that will draw it.
///
/// Each thread needs its own. The width of most ASCII text is the sum of measured advances and kerning, which equals
/// that of shaping and takes well under a microsecond. Other text is shaped, and the last 8,192 widths are kept.
public final class TextMeasurer: TextMeasuring {
    /// Shapes text for drawing too, so that it is drawn as it was measured.
    package let shaper: TextShaper
    private let library: FontLibrary
    /// Characters for which a font was looked up.
    private var known: Set<Unicode.Scalar> = []
    private var tables: [Font: AdvanceTable] = [:]
    private var latest: AdvanceTable?
    private let widths = RecentlyUsed<MeasuredText, Double>(maxCost: 8192)

    /// Opens the library's fonts for the calling thread, about 5 ms.
    ///
    /// - Throws: `FontLibraryError.unreadable`.
    public init(_ library: FontLibrary) throws(FontLibraryError) {
        do {
            shaper = try TextShaper(library.configuration)
            self.library = library
        } catch {
            throw .unreadable(folder: "Fonts", reason: error.description)
        }
    }

    /// Returns the advance of the text on one line, shaped and unhinted, in pixels.
    public func width(of text: String, in font: Font) -> Double {
        if let width = table(for: font).width(of: text, shaping: shaper) { return width }
        let key = MeasuredText(text: text, font: font)
        if let width = widths.value(for: key) { return width }
        let shown = DisplayText(text).string
        note(shown)
        let width = shaper.width(of: shown, in: font.style)
        widths.insert(width, for: key)
        return width
    }

    /// Returns the middle of the text's ink on one line, in pixels to the right of its start and below its baseline.
    public func inkMiddle(of text: String, in font: Font) -> (x: Double, y: Double) {
        shaper.inkMiddle(of: DisplayText(text).string, in: font.style)
    }

    /// Returns the UTF-8 offsets at which a line may be broken, by the Unicode line breaking algorithm.
    public func lineBreaks(in text: String) -> [Int] {
        shaper.lineBreaks(in: text)
    }

    /// Reports the characters of drawn text for which there is no font.
    package func note(_ text: String) {
        guard !text.utf8.allSatisfy({ $0 < 0x80 }) else { return }
        for scalar in text.unicodeScalars where WritingSystem.isSeen(scalar) && known.insert(scalar).inserted {
            if !library.configuration.covers(scalar) { library.unwritten.add(scalar) }
        }
        // Bounded, since text from outside may contain any character.
        if known.count > 8192 { known.removeAll(keepingCapacity: true) }
    }

    private func table(for font: Font) -> AdvanceTable {
        if let latest, latest.font == font { return latest }
        let table = tables[font] ?? AdvanceTable(font)
        // Templates use a few dozen fonts, and shrinking adds sizes; bounded for input that always asks for new ones.
        if tables.count >= 256 { tables.removeAll(keepingCapacity: true) }
        tables[font] = table
        latest = table
        return table
    }
}

/// Text in a font, the key of a measured width.
struct MeasuredText: Hashable {
    let text: String
    let font: Font
}
