/// A whole picture, which `SVGWriter` writes and `Rasterizer` paints.
public struct Document: Hashable, Sendable {
    /// Width and height in CSS pixels.
    public var size: Size
    /// The title, which is also the label for screen readers.
    public var title: String
    /// A longer description for screen readers; nil for none.
    public var detail: String?
    /// What is drawn, in order.
    public var nodes: [Node]

    /// Makes a picture.
    public init(size: Size, title: String, detail: String? = nil, nodes: [Node]) {
        (self.size, self.title, self.detail, self.nodes) = (size, title, detail, nodes)
    }
}
