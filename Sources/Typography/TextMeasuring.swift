/// Knows how wide text is.
public protocol TextMeasuring {
    /// The advance of the text on one line, shaped and unhinted, in pixels.
    ///
    /// The text counts as `DisplayText` would show it: long text is cut and controls are left out.
    func width(of text: String, in font: Font) -> Double

    /// The middle of what is inked of the text on one line, in pixels to the right of its start and below its baseline.
    ///
    /// For a few letters that stand alone: nothing is kept of what was measured.
    func inkMiddle(of text: String, in font: Font) -> (x: Double, y: Double)

    /// The UTF-8 offsets at which a line may end and the next begin, ascending, without 0 and the text's end; all
    /// on scalar boundaries.
    func lineBreaks(in text: String) -> [Int]
}
