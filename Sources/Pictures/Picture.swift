/// A drawn picture, as a file.
public struct Picture: Sendable {
    /// The type of a file.
    public enum Format: String, Hashable, Sendable, CaseIterable {
        case svg, png
    }

    /// The type of the file.
    public let format: Format
    /// The bytes of the file.
    public let bytes: [UInt8]
}
