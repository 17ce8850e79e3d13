internal import Glibc

/// Files that are read and written at once.
public enum WholeFile {
    /// Reads a file to its end; one of more than so many bytes is too long.
    public static func read(_ path: String, atMost most: Int = .max) throws(FileError) -> [UInt8] {
        guard !path.isEmpty else { throw .emptyPath }
        let file = try OpenFile(path, O_RDONLY)
        return try OpenFile.read(from: file.number, atMost: most)
    }

    /// Writes what a path leads to.
    ///
    /// A regular file, or one that is not there yet, is written beside and then renamed, so that there is the old one or
    /// the new one and never a part; an old one's permissions stay. Links are followed. A device, a pipe or a
    /// descriptor of this process (`/dev/stdout`) is opened and written to, and stays what it is.
    ///
    /// - Throws: `FileError`; a regular file is then as it was before.
    public static func write(_ bytes: [UInt8], to path: String) throws(FileError) {
        var path = path
        // As many links in a row as Linux follows.
        for _ in 0..<40 {
            guard !path.isEmpty else { throw .emptyPath }
            if let number = descriptor(at: path) { return try OpenFile.write(bytes, to: number) }
            var status = stat()
            guard unsafe lstat(path, &status) == 0 else {
                guard errno == ENOENT else { throw FileError() }
                return try replace(path, with: bytes, like: nil)
            }
            switch status.st_mode & S_IFMT {
            // What such a link says need not be a path: `pipe:[42]`.
            case S_IFLNK where path.hasPrefix("/proc/"): return try fill(path, with: bytes)
            case S_IFLNK: path = try target(ofLink: path)
            case S_IFREG: return try replace(path, with: bytes, like: status)
            case S_IFDIR: throw .isFolder
            default: return try fill(path, with: bytes)
            }
        }
        throw FileError(code: ELOOP)
    }

    /// The number of a descriptor of this process, where a path names one: opening it anew would begin at the file's
    /// start, and in another place than what the process writes besides.
    private static func descriptor(at path: String) -> Int32? {
        for folder in ["/dev/fd/", "/proc/self/fd/"] where path.hasPrefix(folder) {
            let digits = path.dropFirst(folder.count)
            guard !digits.isEmpty, digits.utf8.allSatisfy({ (48...57).contains($0) }) else { return nil }
            return Int32(digits)
        }
        return nil
    }

    private static func target(ofLink path: String) throws(FileError) -> String {
        var bytes = [CChar](repeating: 0, count: Int(PATH_MAX))
        let count = unsafe readlink(path, &bytes, Int(PATH_MAX))
        guard count >= 0 else { throw FileError() }
        guard let target = String(validating: bytes[..<count], as: UTF8.self) else { throw FileError(code: EILSEQ) }
        return target.hasPrefix("/") ? target : folder(of: path) + target
    }

    /// What stands before a path's last name, with the slash.
    private static func folder(of path: String) -> String {
        path.lastIndex(of: "/").map { String(path[...$0]) } ?? ""
    }

    private static func fill(_ path: String, with bytes: [UInt8]) throws(FileError) {
        let file = try OpenFile(path, O_WRONLY)
        try OpenFile.write(bytes, to: file.number)
        try file.finish()
    }

    /// Writes a new file beside, and puts it in the old one's place.
    private static func replace(_ path: String, with bytes: [UInt8], like old: stat?) throws(FileError) {
        var random = SystemRandomNumberGenerator()
        let new = folder(of: path) + ".render-" + String(random.next(), radix: 36)
        do throws(FileError) {
            try make(new, with: bytes, like: old)
        } catch {
            // Without an old one nothing but its folder can be missing.
            throw error == .system(ENOENT) ? .noFolder : error
        }
        guard unsafe rename(new, path) == 0 else {
            let error = FileError()
            unsafe unlink(new)
            throw error
        }
    }

    private static func make(_ path: String, with bytes: [UInt8], like old: stat?) throws(FileError) {
        let file = try OpenFile(path, O_WRONLY | O_CREAT | O_EXCL)
        do throws(FileError) {
            if let old {
                // Only some may give files away; whoever may not gets one of their own.
                _ = fchown(file.number, old.st_uid, old.st_gid)
                guard fchmod(file.number, old.st_mode & 0o7777) == 0 else { throw FileError() }
            }
            try OpenFile.write(bytes, to: file.number)
            try file.finish()
        } catch {
            unsafe unlink(path)
            throw error
        }
    }
}
