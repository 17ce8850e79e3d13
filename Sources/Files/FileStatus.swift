internal import Glibc

/// Where a file is stored and how large it is; links are followed.
///
/// Foundation's attributes have this too, but look up the owner's name: that reads `/etc/passwd` and `/etc/group`, or
/// asks a directory service across the network.
public struct FileStatus: Hashable, Sendable {
    /// The number of the device that the file is stored on.
    public let device: UInt64
    /// The file's number on its device.
    public let number: UInt64
    /// Its size in bytes.
    public let size: Int

    /// Reads the status of the file at a path; nil if there is none or its folder may not be searched.
    public init?(path: String) {
        var status = stat()
        guard unsafe stat(path, &status) == 0 else { return nil }
        device = UInt64(status.st_dev)
        number = UInt64(status.st_ino)
        size = Int(status.st_size)
    }
}
