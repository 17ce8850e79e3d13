/// Measures text.
public protocol TextMeasuring {
    /// Returns the advance of the text on one line, shaped and unhinted, in pixels.
    ///
    /// The text is measured as `DisplayText` cleans it: cut at its limit and without control characters.
    func width(of text: String, in font: Font) -> Double

    /// Returns the middle of the text's ink on one line, in pixels to the right of its start and below its baseline.
    ///
    /// Meant for a few single letters: the result is not cached.
    func inkMiddle(of text: String, in font: Font) -> (x: Double, y: Double)

    /// Returns the UTF-8 offsets at which a line may be broken, ascending, without 0 and the text's end; all on scalar
    /// boundaries.
    func lineBreaks(in text: String) -> [Int]
}
