internal import Glibc

/// Files that are read and written at once.
public enum WholeFile {
    /// Reads a file to its end.
    ///
    /// - Parameters:
    ///   - path: The file; a device or a pipe is read too.
    ///   - most: The most bytes that it may have.
    /// - Returns: what it holds.
    /// - Throws: `FileError`, for a larger one too, of which no more than that is read.
    public static func read(_ path: String, atMost most: Int = .max) throws(FileError) -> [UInt8] {
        guard !path.isEmpty else { throw .emptyPath }
        guard !path.utf8.contains(0) else { throw .badPath }
        let file = try OpenFile(path, O_RDONLY)
        return try OpenFile.read(from: file.number, atMost: most)
    }

    /// Writes what a path leads to.
    ///
    /// A regular file, or one that is not there yet, is written beside and then renamed, so that there is the old one or
    /// the new one and never a part; an old one's permissions stay. Links are followed, but for those that somebody else
    /// may have made: none in a folder that everybody can write, as /tmp, and elsewhere only one's own where others can
    /// write. A device, a pipe or a descriptor of this process (`/dev/stdout`) is opened and written to, and stays what
    /// it is.
    ///
    /// - Parameters:
    ///   - bytes: The content.
    ///   - path: The file.
    ///   - temporaries: Hears of the file beside while there is one.
    /// - Throws: `FileError`; a regular file is then as it was before.
    public static func write(
        _ bytes: [UInt8],
        to path: String,
        _ temporaries: TemporaryFiles = TemporaryFiles()
    ) throws(FileError) {
        var path = path
        for _ in 0..<Place.mostLinks {
            if let number = descriptor(at: path) { return try OpenFile.write(bytes, to: number) }
            let place = try Place(path)
            guard let status = try place.status() else {
                return try replace(place, with: bytes, like: nil, temporaries)
            }
            switch status.st_mode & S_IFMT {
            // What such a link says need not be a path: `pipe:[42]`.
            case S_IFLNK where path.hasPrefix("/proc/"): return try fill(place, with: bytes, O_WRONLY)
            case S_IFLNK:
                let target = try place.target(ofLink: status)
                path = target.hasPrefix("/") ? target : folder(of: path) + target
            case S_IFREG:
                // Whoever has put it there does not get the new one for their own.
                return try replace(place, with: bytes, like: place.isTrusted(status) ? status : nil, temporaries)
            case S_IFDIR: throw .isFolder
            default:
                guard place.isTrusted(status) else { throw .foreignLink }
                return try fill(place, with: bytes, O_WRONLY | O_NOFOLLOW)
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

    /// What stands before a path's last name, with the slash.
    private static func folder(of path: String) -> String {
        path.lastIndex(of: "/").map { String(path[...$0]) } ?? ""
    }

    private static func fill(_ place: borrowing Place, with bytes: [UInt8], _ flags: Int32) throws(FileError) {
        let file = try OpenFile(place.name, flags, in: place.folder.number)
        try OpenFile.write(bytes, to: file.number)
        try file.finish()
    }

    /// Writes a new file beside, and puts it in the old one's place.
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
            // Only some may give files away; whoever may not gets one of their own.
            _ = fchown(file.number, old.st_uid, old.st_gid)
            guard fchmod(file.number, old.st_mode & 0o7777) == 0 else { throw FileError() }
        }
        try OpenFile.write(bytes, to: file.number)
        try file.finish()
    }
}
