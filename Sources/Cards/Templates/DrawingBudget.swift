import SVG

/// The drawing time that the parts of a template have left together, so that no card takes too long.
final class DrawingBudget {
    /// In units of about a microsecond: two seconds, more than ten times what the project's own templates take.
    private static let limit = 2_000_000.0
    private let canvas: Size
    private var spent = 0.0

    init(canvas: Size) {
        self.canvas = canvas
    }

    /// Subtracts the cost of a part without its children, which are subtracted on their own.
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

    /// Subtracts the cost of a group without its children: that of its clip and, if it is transparent, of a layer.
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
