/// Why a document could not be painted.
public enum RasterError: Error, Equatable, Sendable, CustomStringConvertible {
    /// The document at this scale has no pixels, more than 32,767 on a side, or more than 64 million.
    case size(width: Double, height: Double, scale: Double)
    /// The layer has this size in pixels, which is not the document's.
    case layer(width: Int, height: Int)
    /// An embedded picture cannot be read.
    case image(reason: String)
    /// Cairo refused a drawing.
    case drawing(reason: String)
    /// The pixels could not be written as a file.
    case encoding(reason: String)

    /// What failed, for the person who runs the service.
    public var description: String {
        switch self {
        case .size(let width, let height, let scale): "cannot paint \(width) x \(height) at scale \(scale)"
        case .layer(let width, let height): "a layer of \(width) x \(height) pixels lies under another size"
        case .image(let reason): "an embedded picture cannot be read: \(reason)"
        case .drawing(let reason): "painting failed: \(reason)"
        case .encoding(let reason): "the picture cannot be written: \(reason)"
        }
    }
}
