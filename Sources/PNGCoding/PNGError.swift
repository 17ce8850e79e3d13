/// Why a picture could not be written or read.
public enum PNGError: Error, Equatable, Sendable, CustomStringConvertible {
    /// The size is empty, too large, or not that of the pixels given.
    case size(width: Int, height: Int)
    /// The file is not a PNG that libpng can read; its reason.
    case unreadable(reason: String)
    /// There is no memory for the compressor.
    case noCompressor

    /// What failed, as a phrase.
    public var description: String {
        switch self {
        case .size(let width, let height): "no picture of \(width) x \(height) pixels can be coded"
        case .unreadable(let reason): "not a readable PNG: \(reason)"
        case .noCompressor: "no memory for a compressor"
        }
    }
}
