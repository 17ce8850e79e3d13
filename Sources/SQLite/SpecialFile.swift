internal import Glibc

/// Something that a path can lead to and that is no file: opening or reading it could wait for ever.
enum SpecialFile: CustomStringConvertible {
    case folder, pipe, device, socket

    /// What the path leads to, through links if need be; nil for a file, and for nothing.
    init?(path: String) {
        var status = stat()
        guard unsafe stat(path, &status) == 0 else { return nil }
        switch status.st_mode & S_IFMT {
        case S_IFREG: return nil
        case S_IFDIR: self = .folder
        case S_IFIFO: self = .pipe
        case S_IFSOCK: self = .socket
        default: self = .device
        }
    }

    var description: String {
        switch self {
        case .folder: "it is a folder"
        case .pipe: "it is a pipe"
        case .device: "it is a device"
        case .socket: "it is a socket"
        }
    }
}
