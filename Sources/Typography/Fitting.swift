/// How text that may be too long is made to fit: it shrinks, then breaks into lines, then ends in an ellipsis.
///
/// Everything goes by measured width, and cuts fall between grapheme clusters only. An empty text fits everywhere.
///
///     Fitting(width: 800, minimumSize: 48, lines: 2).fit(DisplayText(name), in: Font(.inter, size: 72), by: measurer)
public struct Fitting: Hashable, Sendable {
    /// The width of the box in pixels.
    public var width: Double
    /// The size in pixels below which text does not shrink; not above the font's own means it never does.
    public var minimumSize: Double
    /// How many lines there may be at the minimum size, at least 1.
    public var lines: Int

    /// Makes a rule.
    public init(width: Double, minimumSize: Double = .infinity, lines: Int = 1) {
        self.width = width
        self.minimumSize = minimumSize
        self.lines = lines
    }

    /// Fits a text into the box.
    public func fit(_ text: DisplayText, in font: Font, by measurer: some TextMeasuring) -> FittedText {
        if let whole = shrunk(text.string, font, measurer) { return whole }
        let smallest = font.resized(to: min(font.size, minimumSize))
        var lines: [String] = []
        var rest = text.string[...]
        while lines.count + 1 < self.lines, !rest.isEmpty, measurer.width(of: String(rest), in: smallest) > width {
            let (line, remainder) = broken(rest, smallest, measurer)
            lines.append(line)
            rest = remainder
        }
        let (last, isCut) = ended(rest, smallest, measurer)
        lines.append(last)
        let widest = lines.lazy.map { measurer.width(of: $0, in: smallest) }.max() ?? 0
        return FittedText(lines: lines, font: smallest, width: widest, isCut: isCut)
    }

    /// The text on one line, as large as it fits in whole pixels of size, or nil.
    private func shrunk(_ text: String, _ font: Font, _ measurer: some TextMeasuring) -> FittedText? {
        var candidate = font
        for _ in 0..<4 {
            let measured = measurer.width(of: text, in: candidate)
            if measured <= width {
                return FittedText(lines: [text], font: candidate, width: measured, isCut: false)
            }
            // Width is all but proportional to size, so the second or third guess is right.
            let guess = max(min((candidate.size * width / measured).rounded(.down), candidate.size - 1), minimumSize)
            guard guess < candidate.size else { return nil }
            candidate = font.resized(to: guess)
        }
        return nil
    }

    /// A first line broken where the language allows it, or inside a word where that is too long for a line.
    private func broken(
        _ text: Substring,
        _ font: Font,
        _ measurer: some TextMeasuring
    ) -> (line: String, rest: Substring) {
        let breaks = measurer.lineBreaks(in: String(text)).map { text.utf8.index(text.startIndex, offsetBy: $0) }
        let words = last(of: breaks) { measurer.width(of: trimmed(text[..<$0]), in: font) <= width }
        if let end = words { return (trimmed(text[..<end]), text[end...]) }
        let clusters = Array(text.indices.dropFirst())
        let end = last(of: clusters) { measurer.width(of: String(text[..<$0]), in: font) <= width }
        // Not even one cluster fits: it is shown all the same, since a line must take something.
        let cut = end ?? clusters.first ?? text.endIndex
        return (trimmed(text[..<cut]), text[cut...])
    }

    /// The last line, with an ellipsis when it does not fit; empty when not even that fits.
    private func ended(_ text: Substring, _ font: Font, _ measurer: some TextMeasuring) -> (line: String, isCut: Bool) {
        if measurer.width(of: String(text), in: font) <= width { return (String(text), false) }
        let end = last(of: Array(text.indices)) {
            measurer.width(of: trimmed(text[..<$0]) + "…", in: font) <= width
        }
        guard let end else { return ("", true) }
        return (trimmed(text[..<end]) + "…", true)
    }

    /// The last index that is accepted, taking it that all before it are too.
    private func last(of indices: [String.Index], accepts: (String.Index) -> Bool) -> String.Index? {
        var low = 0
        var high = indices.count
        while low < high {
            let middle = (low + high) / 2
            if accepts(indices[middle]) { low = middle + 1 } else { high = middle }
        }
        return low == 0 ? nil : indices[low - 1]
    }

    private func trimmed(_ text: Substring) -> String {
        var text = text
        while text.last == " " { text.removeLast() }
        return String(text)
    }
}
