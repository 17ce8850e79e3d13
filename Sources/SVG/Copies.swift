/// The same outline at many places, in one colour: the cells of a heatmap.
///
/// Viewers get a single path; a rasterizer may draw the outline once.
public struct Copies: Hashable, Sendable {
    /// The outline, seen from a place.
    public var outline: PathData
    /// Where the outline's origin comes to lie; copies do not overlap.
    public var places: [Point]
    /// The inside.
    public var fill: AdaptiveColor

    /// Makes copies.
    public init(_ outline: PathData, at places: [Point], fill: AdaptiveColor) {
        (self.outline, self.places, self.fill) = (outline, places, fill)
    }

    /// All of them as one outline.
    public var combined: PathData {
        var all = PathData()
        all.reserveCapacity(outline.commands.count * places.count)
        for place in places { all.append(outline, movedBy: place) }
        return all
    }
}
