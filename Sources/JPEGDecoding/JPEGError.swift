/// Why a picture could not be read.
public enum JPEGError: Error, Equatable, Sendable, CustomStringConvertible {
    /// The picture has more pixels than are read.
    case size(width: Int, height: Int)
    /// libjpeg-turbo says why the file is not a JPEG it can read.
    case unreadable(reason: String)

    /// What failed, for the person who handed over the picture.
    public var description: String {
        switch self {
        case .size(let width, let height): "a JPEG of \(width) x \(height) pixels is not read"
        case .unreadable(let reason): "not a readable JPEG: \(reason)"
        }
    }
}
