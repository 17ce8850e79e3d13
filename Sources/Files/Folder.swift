internal import Glibc

/// Makes folders.
public enum Folder {
    /// Makes a folder and the folders above it, unless they exist.
    ///
    /// - Throws: `FileError`, also when the path leads to something other than a folder.
    public static func make(_ path: String) throws(FileError) {
        guard !path.isEmpty else { throw .emptyPath }
        guard !path.utf8.contains(0) else { throw .badPath }
        if try makeLast(of: path) { return }
        let parent = path.dropLastName
        guard !parent.isEmpty else { throw .noFolder }
        try make(parent)
        guard try makeLast(of: path) else { throw .noFolder }
    }

    /// Makes the last folder of a path, unless it exists; returns false when the folder above it is missing.
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
    /// The path without its last name and the slashes before it; empty if it has one name only.
    fileprivate var dropLastName: String {
        let name = utf8.reversed().drop { $0 == UInt8(ascii: "/") }
        let rest = name.drop { $0 != UInt8(ascii: "/") }.drop { $0 == UInt8(ascii: "/") }
        return String(decoding: rest.reversed(), as: UTF8.self)
    }
}
