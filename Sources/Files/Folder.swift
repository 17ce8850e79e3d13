internal import Glibc

/// Folders that files are written into.
public enum Folder {
    /// Makes a folder and those it lies in, where they are not there yet.
    public static func make(_ path: String) throws(FileError) {
        guard !path.isEmpty else { throw .emptyPath }
        guard !path.utf8.contains(0) else { throw .badPath }
        if try makeLast(of: path) { return }
        let parent = path.dropLastName
        guard !parent.isEmpty else { throw .noFolder }
        try make(parent)
        guard try makeLast(of: path) else { throw .noFolder }
    }

    /// Whether the last folder of a path is there now; false where the one it is to lie in is missing.
    private static func makeLast(of path: String) throws(FileError) -> Bool {
        guard unsafe mkdir(path, 0o777) != 0 else { return true }
        switch errno {
        case ENOENT: return false
        case EEXIST:
            var status = stat()
            guard unsafe stat(path, &status) == 0 else { throw FileError() }
            guard status.st_mode & S_IFMT == S_IFDIR else { throw FileError(code: ENOTDIR) }
            return true
        default: throw FileError()
        }
    }
}

extension String {
    /// The path that a path's last name stands behind, without slashes at its end; empty where there is none.
    fileprivate var dropLastName: String {
        let name = utf8.reversed().drop { $0 == UInt8(ascii: "/") }
        let rest = name.drop { $0 != UInt8(ascii: "/") }.drop { $0 == UInt8(ascii: "/") }
        return String(decoding: rest.reversed(), as: UTF8.self)
    }
}
