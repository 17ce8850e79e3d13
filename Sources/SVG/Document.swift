/// A whole picture: the only thing that is ever written or painted.
public struct Document: Hashable, Sendable {
    /// Width and height in CSS pixels.
    public var size: Size
    /// What the picture says, in words: its title and its label for screen readers.
    public var title: String
    /// What a reader who cannot see it should know beyond the title; nil for nothing.
    public var detail: String?
    /// What is drawn, in order.
    public var nodes: [Node]

    /// Makes a picture.
    public init(size: Size, title: String, detail: String? = nil, nodes: [Node]) {
        (self.size, self.title, self.detail, self.nodes) = (size, title, detail, nodes)
    }
}
