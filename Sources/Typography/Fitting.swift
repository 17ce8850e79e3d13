/// How text that may be too long is made to fit: it shrinks, then breaks into lines, then ends in an ellipsis.
///
/// Widths are measured, and text is cut between grapheme clusters only. The last two of several lines are about
/// equally long. An empty text always fits.
///
///     Fitting(width: 800, minimumSize: 48, lines: 2).fit(DisplayText(name), in: Font(.inter, size: 72), by: measurer)
public struct Fitting: Hashable, Sendable {
    /// The width of the box in pixels.
    public var width: Double
    /// The size in pixels below which text does not shrink; text in a smaller font never does.
    public var minimumSize: Double
    /// The most lines at the minimum size, at least 1.
    public var lines: Int

    /// Makes a fitting.
    public init(width: Double, minimumSize: Double = .infinity, lines: Int = 1) {
        self.width = width
        self.minimumSize = minimumSize
        self.lines = lines
    }

    /// Returns the text fitted into the box.
    public func fit(_ text: DisplayText, in font: Font, by measurer: some TextMeasuring) -> FittedText {
        if let whole = shrunk(text.string, font, measurer) { return whole }
        let smallest = font.resized(to: min(font.size, minimumSize))
        var lines: [String] = []
        var rest = text.string[...]
        var ofLastTwo = rest
        var breaksWords = false
        while lines.count + 1 < self.lines, !rest.isEmpty, measurer.width(of: String(rest), in: smallest) > width {
            ofLastTwo = rest
            let (line, remainder, isInWord) = broken(rest, smallest, measurer)
            lines.append(line)
            rest = remainder
            breaksWords = breaksWords || isInWord
        }
        let (last, isCut) = ended(rest, smallest, measurer)
        lines.append(last)
        if lines.count > 1, !isCut, !breaksWords, let even = evened(ofLastTwo, smallest, measurer) {
            lines.replaceSubrange((lines.count - 2)..., with: even)
        }
        let widest = lines.lazy.map { measurer.width(of: $0, in: smallest) }.max() ?? 0
        return FittedText(lines: lines, font: smallest, width: widest, isCut: isCut, breaksWords: breaksWords)
    }

    /// Returns the text on one line in the largest whole font size that fits, or nil.
    private func shrunk(_ text: String, _ font: Font, _ measurer: some TextMeasuring) -> FittedText? {
        var candidate = font
        for _ in 0..<4 {
            let measured = measurer.width(of: text, in: candidate)
            if measured <= width {
                return FittedText(lines: [text], font: candidate, width: measured, isCut: false, breaksWords: false)
            }
            // Width is nearly proportional to size, so the second or third guess is right.
            let guess = max(min((candidate.size * width / measured).rounded(.down), candidate.size - 1), minimumSize)
            guard guess < candidate.size else { return nil }
            candidate = font.resized(to: guess)
        }
        return nil
    }

    /// Returns the first line and the rest: broken where the language allows it, or inside a word longer than a line.
    private func broken(
        _ text: Substring,
        _ font: Font,
        _ measurer: some TextMeasuring
    ) -> (line: String, rest: Substring, isInWord: Bool) {
        let breaks = measurer.lineBreaks(in: String(text)).map { text.utf8.index(text.startIndex, offsetBy: $0) }
        let words = last(of: breaks) { measurer.width(of: trimmed(text[..<$0]), in: font) <= width }
        if let end = words { return (trimmed(text[..<end]), text[end...], false) }
        let clusters = Array(text.indices.dropFirst())
        let end = last(of: clusters) { measurer.width(of: String(text[..<$0]), in: font) <= width }
        // If not even one cluster fits, it is taken all the same, since a line must take something.
        let cut = end ?? clusters.first ?? text.endIndex
        return (trimmed(text[..<cut]), text[cut...], true)
    }

    /// Returns two lines of which the longer is as short as possible, so that no short word stands alone.
    ///
    /// If it takes an eighth of the width at most, the last line is the longer one: the last words of a title belong
    /// together. Nil if both lines fit with no break between words.
    private func evened(_ text: Substring, _ font: Font, _ measurer: some TextMeasuring) -> [String]? {
        let breaks = measurer.lineBreaks(in: String(text)).map { text.utf8.index(text.startIndex, offsetBy: $0) }
        func measured(_ end: String.Index) -> (lines: [String], first: Double, last: Double) {
            let lines = [trimmed(text[..<end]), String(text[end...])]
            return (lines, measurer.width(of: lines[0], in: font), measurer.width(of: lines[1], in: font))
        }
        let lower = last(of: breaks) { end in
            let pair = measured(end)
            return pair.first < pair.last
        }
        let upper = lower.map { lower in breaks.first { $0 > lower } } ?? breaks.first
        let heavy = upper.map(measured).flatMap { $0.first <= width && $0.last <= width ? $0 : nil }
        let light = lower.map(measured).flatMap { $0.last <= width ? $0 : nil }
        guard let light else { return heavy?.lines }
        guard let heavy, heavy.first * 1.125 < light.last else { return light.lines }
        return heavy.lines
    }

    /// Returns the last line, with an ellipsis if it does not fit; empty if not even that fits.
    private func ended(_ text: Substring, _ font: Font, _ measurer: some TextMeasuring) -> (line: String, isCut: Bool) {
        if measurer.width(of: String(text), in: font) <= width { return (String(text), false) }
        let end = last(of: Array(text.indices)) {
            measurer.width(of: trimmed(text[..<$0]) + "…", in: font) <= width
        }
        guard let end else { return ("", true) }
        return (trimmed(text[..<end]) + "…", true)
    }

    /// Returns the last index that is accepted, provided that all before it are accepted too.
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
