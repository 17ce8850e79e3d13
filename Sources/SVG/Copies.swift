/// The same outline at many places, in one colour: the cells of a heatmap.
///
/// In SVG they are a single path; a rasterizer may paint the outline once and copy it.
public struct Copies: Hashable, Sendable {
    /// The outline, relative to its place.
    public var outline: PathData
    /// The positions of the outline's origin; copies do not overlap.
    public var places: [Point]
    /// The colour.
    public var fill: AdaptiveColor

    /// Makes copies.
    public init(_ outline: PathData, at places: [Point], fill: AdaptiveColor) {
        (self.outline, self.places, self.fill) = (outline, places, fill)
    }

    /// All copies as one outline.
    public var combined: PathData {
        var all = PathData()
        all.reserveCapacity(outline.commands.count * places.count)
        for place in places { all.append(outline, movedBy: place) }
        return all
    }
}
