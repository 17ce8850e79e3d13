/// Why bytes could not be compressed or decompressed.
public enum DeflateError: Error, Equatable, Sendable, CustomStringConvertible {
    /// The level is not 0 to 12, or there is no memory.
    case noCompressor(level: Int)
    /// There is no memory.
    case noDecompressor
    /// The bytes are no gzip file, or not a whole one.
    case damaged
    /// More bytes would come out than are allowed.
    case tooLarge(limit: Int)

    /// What failed, as a phrase.
    public var description: String {
        switch self {
        case .noCompressor(let level): "no compressor of level \(level) could be made"
        case .noDecompressor: "no decompressor could be made"
        case .damaged: "the gzip data is damaged or cut off"
        case .tooLarge(let limit): "the gzip data unpacks to more than \(limit / 1_048_576) MiB"
        }
    }
}
