internal import Glibc

/// What a path leads to if it is no regular file: opening or reading it could wait for ever.
enum SpecialFile: CustomStringConvertible {
    case folder, pipe, device, socket

    /// Looks at what a path leads to, following links; nil for a regular file and if there is nothing.
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
