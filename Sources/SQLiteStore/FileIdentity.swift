import Usage
internal import Files

/// The device and inode of a file, which tell it from another file that has replaced it.
struct FileIdentity: Hashable, Sendable {
    private let device: UInt64
    private let number: UInt64

    /// Reads the identity of the file at a path, following links; nil if there is no file, or an empty one.
    ///
    /// An empty file may be a backup whose copying has just begun.
    init?(path: String) {
        guard let status = FileStatus(path: path), status.size > 0 else { return nil }
        (device, number) = (status.device, status.number)
    }
}
