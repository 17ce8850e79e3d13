internal import Glibc

/// A name in an open folder, so that calls reach this folder even if the path leads elsewhere meanwhile.
struct Place: ~Copyable {
    /// Links followed for one path, as many as Linux follows.
    static let maxLinks = 40
    /// `O_PATH`, which glibc defines only with `_GNU_SOURCE`: it opens folders that may be searched but not read.
    private static let forPath: Int32 = 0o10_000_000

    let folder: OpenFile
    /// The last name of the path; empty if the path ends with a slash.
    let name: String
    private let trust: Trust

    /// Opens the folder of a path.
    ///
    /// - Throws: `noFolder` when a folder is missing, `foreignLink` for a link that another user may have made.
    init(_ path: String) throws(FileError) {
        guard !path.isEmpty else { throw .emptyPath }
        guard !path.utf8.contains(0) else { throw .badPath }
        let (start, folders, name) = Self.parts(of: path)
        let folder = try Self.folder(folders, from: start)
        trust = try Trust(folder: folder.number)
        self.folder = folder
        self.name = name
    }

    /// Returns the status of what has the name now, a link itself if it is one; nil if there is nothing.
    func status() throws(FileError) -> stat? {
        guard !name.isEmpty else { throw .isFolder }
        return try Self.status(of: name, in: folder.number)
    }

    /// Whether only the user who runs the program, or root, can have put it there.
    func isTrusted(_ status: stat) -> Bool { trust.covers(status) }

    /// Returns the path that a link holds.
    ///
    /// - Throws: `foreignLink` if another user may have made it.
    func target(ofLink status: stat) throws(FileError) -> String {
        guard trust.covers(status) else { throw .foreignLink }
        return try Self.target(of: name, in: folder.number)
    }

    private static func folder(_ names: [String], from start: String) throws(FileError) -> OpenFile {
        var folder = try OpenFile(start, forPath | O_DIRECTORY)
        var rest = Array(names.reversed())
        var links = 0
        while let name = rest.popLast() {
            guard let status = try status(of: name, in: folder.number) else { throw .noFolder }
            guard status.st_mode & S_IFMT == S_IFLNK else {
                folder = try OpenFile(name, forPath | O_DIRECTORY | O_NOFOLLOW, in: folder.number)
                continue
            }
            links += 1
            guard links <= maxLinks else { throw FileError(code: ELOOP) }
            guard try Trust(folder: folder.number).covers(status) else { throw .foreignLink }
            let target = try target(of: name, in: folder.number)
            rest += target.split(separator: "/").map(String.init).reversed()
            if target.hasPrefix("/") { folder = try OpenFile("/", forPath | O_DIRECTORY) }
        }
        return folder
    }

    /// Splits a path into the folder to start from, the names of the folders below it, and the last name.
    private static func parts(of path: String) -> (start: String, folders: [String], name: String) {
        let slash = path.utf8.lastIndex(of: UInt8(ascii: "/"))
        let folder = slash.map { String(path[...$0]) } ?? ""
        let name = slash.map { String(path[path.utf8.index(after: $0)...]) } ?? path
        // The target of a link in /proc, such as /proc/self/cwd, need not be a path.
        if folder.hasPrefix("/proc/") { return (folder, [], name) }
        let names = folder.split(separator: "/").map(String.init)
        return (path.hasPrefix("/") ? "/" : ".", names, name)
    }

    private static func status(of name: String, in folder: Int32) throws(FileError) -> stat? {
        var status = stat()
        if unsafe fstatat(folder, name, &status, AT_SYMLINK_NOFOLLOW) == 0 { return status }
        guard errno == ENOENT else { throw FileError() }
        return nil
    }

    private static func target(of name: String, in folder: Int32) throws(FileError) -> String {
        var bytes = [CChar](repeating: 0, count: Int(PATH_MAX))
        let count = unsafe readlinkat(folder, name, &bytes, Int(PATH_MAX))
        guard count >= 0 else { throw FileError() }
        guard let target = String(validating: bytes[..<count], as: UTF8.self) else { throw FileError(code: EILSEQ) }
        return target
    }
}

/// Who can put files into a folder: a link that another user has made could lead to any file of ours.
private struct Trust {
    private let isOpenToAll: Bool
    private let isOwn: Bool
    private let user = geteuid()

    init(folder: Int32) throws(FileError) {
        var status = stat()
        guard unsafe fstat(folder, &status) == 0 else { throw FileError() }
        isOpenToAll = status.st_mode & S_IWOTH != 0
        isOwn = [0, user].contains(status.st_uid) && status.st_mode & (S_IWGRP | S_IWOTH) == 0
    }

    /// Whether an entry of the folder is trusted; no link is in a folder that everybody can write, such as /tmp.
    func covers(_ status: stat) -> Bool {
        if isOpenToAll, status.st_mode & S_IFMT == S_IFLNK { return false }
        return isOwn || status.st_uid == user
    }
}
