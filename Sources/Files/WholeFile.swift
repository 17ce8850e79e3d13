internal import Glibc

/// Reads and writes whole files.
public enum WholeFile {
    /// Reads a file to its end.
    ///
    /// - Parameters:
    ///   - path: the file; may be a device or a pipe.
    ///   - maxBytes: bytes that it may have.
    /// - Returns: its content.
    /// - Throws: `FileError`; `tooLong` for a larger file, of which no more than `maxBytes` are read.
    public static func read(_ path: String, atMost maxBytes: Int = .max) throws(FileError) -> [UInt8] {
        guard !path.isEmpty else { throw .emptyPath }
        guard !path.utf8.contains(0) else { throw .badPath }
        let file = try OpenFile(path, O_RDONLY)
        return try OpenFile.read(from: file.number, atMost: maxBytes)
    }

    /// Writes the file at a path.
    ///
    /// A regular file, or one that does not exist yet, is written under another name and then renamed, so that readers
    /// see the old file or the new one and never a part; permissions are kept. Links are followed unless another user
    /// may have made them: none in a folder that everybody can write, such as /tmp, and only the user's own in a folder
    /// that others can write. A device, a pipe or a descriptor of this process (`/dev/stdout`) is written to in place.
    ///
    /// - Parameters:
    ///   - bytes: the content.
    ///   - path: the file.
    ///   - temporaries: knows the file under its other name as long as it exists.
    /// - Throws: `FileError`; a regular file is then unchanged.
    public static func write(
        _ bytes: [UInt8],
        to path: String,
        _ temporaries: TemporaryFiles = TemporaryFiles()
    ) throws(FileError) {
        var path = path
        for _ in 0..<Place.maxLinks {
            if let number = descriptor(at: path) { return try OpenFile.write(bytes, to: number) }
            let place = try Place(path)
            guard let status = try place.status() else {
                return try replace(place, with: bytes, like: nil, temporaries)
            }
            switch status.st_mode & S_IFMT {
            // The target of such a link need not be a path: `pipe:[42]`.
            case S_IFLNK where path.hasPrefix("/proc/"): return try fill(place, with: bytes, O_WRONLY)
            case S_IFLNK:
                let target = try place.target(ofLink: status)
                path = target.hasPrefix("/") ? target : folder(of: path) + target
            case S_IFREG:
                // Another user's file is not replaced: the new content would be theirs.
                return try replace(place, with: bytes, like: place.isTrusted(status) ? status : nil, temporaries)
            case S_IFDIR: throw .isFolder
            default:
                guard place.isTrusted(status) else { throw .foreignLink }
                return try fill(place, with: bytes, O_WRONLY | O_NOFOLLOW)
            }
        }
        throw FileError(code: ELOOP)
    }

    /// Returns the descriptor of this process that a path such as `/dev/stdout` names; nil for other paths.
    ///
    /// Opening such a path anew would start at the beginning of the file, apart from the process's other output.
    private static func descriptor(at path: String) -> Int32? {
        for folder in ["/dev/fd/", "/proc/self/fd/"] where path.hasPrefix(folder) {
            let digits = path.dropFirst(folder.count)
            guard !digits.isEmpty, digits.utf8.allSatisfy({ (48...57).contains($0) }) else { return nil }
            return Int32(digits)
        }
        return nil
    }

    /// Returns a path up to the slash before its last name.
    private static func folder(of path: String) -> String {
        path.lastIndex(of: "/").map { String(path[...$0]) } ?? ""
    }

    private static func fill(_ place: borrowing Place, with bytes: [UInt8], _ flags: Int32) throws(FileError) {
        let file = try OpenFile(place.name, flags, in: place.folder.number)
        try OpenFile.write(bytes, to: file.number)
        try file.finish()
    }

    /// Writes a new file under another name and renames it to the old one's name.
    private static func replace(
        _ place: borrowing Place,
        with bytes: [UInt8],
        like old: stat?,
        _ temporaries: TemporaryFiles
    ) throws(FileError) {
        var random = SystemRandomNumberGenerator()
        let new = ".render-" + String(random.next(), radix: 36)
        let folder = place.folder.number
        defer { temporaries.forget(new) }
        do throws(FileError) {
            try fill(try temporaries.make(new, in: folder), with: bytes, like: old)
            guard unsafe renameat(folder, new, folder, place.name) == 0 else { throw FileError() }
        } catch {
            unsafe unlinkat(folder, new, 0)
            throw error
        }
    }

    private static func fill(
        _ file: consuming OpenFile,
        with bytes: [UInt8],
        like old: stat?
    ) throws(FileError) {
        if let old {
            // Only root may give files away; other users keep the new file as their own.
            _ = fchown(file.number, old.st_uid, old.st_gid)
            guard fchmod(file.number, old.st_mode & 0o7777) == 0 else { throw FileError() }
        }
        try OpenFile.write(bytes, to: file.number)
        try file.finish()
    }
}
