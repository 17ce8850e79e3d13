import Usage
internal import Files

/// Which file a path leads to: tells a file from another one that has taken its place.
struct FileIdentity: Hashable, Sendable {
    private let device: UInt64
    private let number: UInt64

    /// The identity of the file that a path leads to, through links if need be; nil when there is none, or an empty
    /// one: what has just begun to be copied is no store yet.
    init?(path: String) {
        guard let status = FileStatus(path: path), status.size > 0 else { return nil }
        (device, number) = (status.device, status.number)
    }
}
