internal import Glibc

/// What the system says of the file that a path leads to, through links if need be.
///
/// Foundation's attributes say it too, but look up what the owner is called: that reads `/etc/passwd` and
/// `/etc/group`, or asks a directory service across the network.
public struct FileStatus: Hashable, Sendable {
    /// The device that the file lies on.
    public let device: UInt64
    /// The file's number on its device.
    public let number: UInt64
    /// Its size in bytes.
    public let size: Int

    /// The status of the file at a path; nil when there is none, or none that may be looked at.
    public init?(path: String) {
        var status = stat()
        guard unsafe stat(path, &status) == 0 else { return nil }
        device = UInt64(status.st_dev)
        number = UInt64(status.st_ino)
        size = Int(status.st_size)
    }
}
