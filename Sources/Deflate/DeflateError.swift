/// Why bytes could not be compressed.
public enum DeflateError: Error, Equatable, Sendable, CustomStringConvertible {
    /// The level is not 0 to 12, or memory is short.
    case noCompressor(level: Int)

    /// What failed, for the person who runs the service.
    public var description: String {
        switch self {
        case .noCompressor(let level): "no compressor of level \(level) could be made"
        }
    }
}
