internal import Glibc

/// Why a file, device or pipe could not be read or written.
public enum FileError: Error, Hashable, Sendable {
    /// The path is empty.
    case emptyPath
    /// The path has a NUL, which would end it.
    case badPath
    /// The path leads through a link, or to a file, that another user may have put there.
    case foreignLink
    /// The path leads to a folder.
    case isFolder
    /// The folder of the file does not exist.
    case noFolder
    /// The file has more than this number of bytes.
    case tooLong(Int)
    /// The reader of a pipe has closed it.
    case readerGone
    /// A system call failed with this error number.
    case system(Int32)

    /// Makes the error of the system call that has just failed.
    init(code: Int32 = errno) {
        switch code {
        case EISDIR: self = .isFolder
        case EPIPE: self = .readerGone
        default: self = .system(code)
        }
    }
}

extension FileError: CustomStringConvertible {
    /// A phrase that completes "FILE cannot be written: ".
    public var description: String {
        switch self {
        case .emptyPath: "the path is empty"
        case .badPath: "the path holds a NUL"
        case .foreignLink: "a link in a folder that others can write to is not followed; name the file that it leads to"
        case .isFolder: "it is a folder"
        case .noFolder: "there is no such folder"
        case .tooLong(let bytes): "it is longer than \(bytes >> 20) MiB"
        case .readerGone: "whoever was to read it is gone"
        case .system(let code): unsafe String(cString: strerror(code))
        }
    }
}
