package import Cairo
import Recency

/// Measures text with the fonts that will draw it.
///
/// One for each thread, never handed to another. Common text (printable ASCII) is added up from a table of advances
/// and kerning, which equals shaping and takes well under a microsecond; other text is shaped once and its
/// width kept, among the last few thousand.
public final class TextMeasurer: TextMeasuring {
    /// Shapes what is drawn as it was measured.
    package let shaper: TextShaper
    private let library: FontLibrary
    /// Characters whose fonts were looked for.
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

    /// The advance of the text on one line, shaped and unhinted, in pixels.
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

    /// The middle of what is inked of the text on one line, in pixels to the right of its start and below its baseline.
    public func inkMiddle(of text: String, in font: Font) -> (x: Double, y: Double) {
        shaper.inkMiddle(of: DisplayText(text).string, in: font.style)
    }

    /// The UTF-8 offsets at which a line may end and the next begin, by the Unicode line breaking algorithm.
    public func lineBreaks(in text: String) -> [Int] {
        shaper.lineBreaks(in: text)
    }

    /// Remembers of text that is drawn for which of it there is no font.
    package func note(_ text: String) {
        guard !text.utf8.allSatisfy({ $0 < 0x80 }) else { return }
        for scalar in text.unicodeScalars where WritingSystem.isSeen(scalar) && known.insert(scalar).inserted {
            if !library.configuration.covers(scalar) { library.unwritten.add(scalar) }
        }
        // A bound for whoever feeds in all there are.
        if known.count > 8192 { known.removeAll(keepingCapacity: true) }
    }

    private func table(for font: Font) -> AdvanceTable {
        if let latest, latest.font == font { return latest }
        let table = tables[font] ?? AdvanceTable(font)
        // Templates name a few dozen fonts, shrinking adds sizes: a bound for whoever feeds in ever new ones.
        if tables.count >= 256 { tables.removeAll(keepingCapacity: true) }
        tables[font] = table
        latest = table
        return table
    }
}

/// What a measured width belongs to.
struct MeasuredText: Hashable {
    let text: String
    let font: Font
}
