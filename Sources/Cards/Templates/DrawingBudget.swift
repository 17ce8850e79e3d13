import SVG

/// What the parts of a template may cost to draw, all together: a card has to be there before its reader goes on.
final class DrawingBudget {
    /// About a microsecond each: two seconds, more than ten times what the project's own templates take at most.
    private static let limit = 2_000_000.0
    private let canvas: Size
    private var spent = 0.0

    init(canvas: Size) {
        self.canvas = canvas
    }

    /// Takes what a part costs, those in it left out, which are taken on their own.
    ///
    /// - Parameters:
    ///   - node: the part.
    ///   - scale: how much larger it is drawn than it says.
    ///   - attributes: those of its element, to be named in the error.
    /// - Throws: when it is more than there is left.
    func spend(
        on node: TemplateNode,
        scale: Double,
        _ attributes: AttributeReader
    ) throws(TemplateError) {
        try spend(DrawingCost(canvas: canvas, scale: scale).of(node), attributes)
    }

    /// Takes what a group costs beyond what is in it: its clip, and a layer where it is transparent.
    func spend(on group: Group, scale: Double, _ attributes: AttributeReader) throws(TemplateError) {
        try spend(DrawingCost(canvas: canvas, scale: scale).ofWrapping(group), attributes)
    }

    private func spend(_ cost: Double, _ attributes: AttributeReader) throws(TemplateError) {
        spent += cost
        guard spent <= Self.limit else {
            throw attributes.error(
                .excessive(
                    "two seconds of drawing up to here; allowed: fewer, shorter or plainer lines, dashes and areas"
                )
            )
        }
    }
}
