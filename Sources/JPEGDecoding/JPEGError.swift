/// Why a picture could not be read.
public enum JPEGError: Error, Equatable, Sendable, CustomStringConvertible {
    /// The picture has more pixels than are read.
    case size(width: Int, height: Int)
    /// The picture is put together from more scans than are read of its size.
    case scans(Int, allowed: Int)
    /// libjpeg-turbo says why the file is not a JPEG it can read.
    case unreadable(reason: String)

    /// What failed, for the person who handed over the picture.
    public var description: String {
        switch self {
        case .size(let width, let height): "a JPEG of \(width) x \(height) pixels is not read"
        case .scans(let count, let allowed):
            "a JPEG of \(count) scans is not read, at most \(allowed) are of its size: save it anew, not progressive"
        case .unreadable(let reason): "not a readable JPEG: \(reason)"
        }
    }
}
