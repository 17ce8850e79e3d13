internal import Glibc

/// Why a file, or what stands for one, could not be read or written.
public enum FileError: Error, Hashable, Sendable {
    /// There is no path, only its empty text.
    case emptyPath
    /// The path has a character that ends it.
    case badPath
    /// A link, or something else that data would go to, which somebody else may have put there.
    case foreignLink
    /// The path is a folder's.
    case isFolder
    /// The folder that the file lies in is not there.
    case noFolder
    /// It has more than so many bytes.
    case tooLong(Int)
    /// Whoever read what was written is gone.
    case readerGone
    /// A call of the system failed, with this number.
    case system(Int32)

    /// The error of the call that has just failed.
    init(code: Int32 = errno) {
        switch code {
        case EISDIR: self = .isFolder
        case EPIPE: self = .readerGone
        default: self = .system(code)
        }
    }
}

extension FileError: CustomStringConvertible {
    /// The reason, to stand behind "FILE cannot be written: ".
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
