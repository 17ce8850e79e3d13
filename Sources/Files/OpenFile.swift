internal import Glibc

/// An open file; it is closed when the value goes out of scope.
struct OpenFile: ~Copyable {
    let number: Int32

    /// Opens a path, relative to an open folder or to the working directory.
    ///
    /// A file that is made has the permissions that the process gives to new files.
    init(_ path: String, _ flags: Int32, in folder: Int32 = AT_FDCWD) throws(FileError) {
        number = Self.number(of: path, flags, in: folder)
        guard number >= 0 else { throw FileError() }
    }

    /// Takes over an open file.
    init(number: Int32) { self.number = number }

    /// Opens a file and returns its descriptor; negative when that fails.
    static func number(of path: String, _ flags: Int32, in folder: Int32) -> Int32 {
        unsafe openat(folder, path, flags | O_CLOEXEC | O_NOCTTY, 0o666)
    }

    deinit { close(number) }

    /// Closes the file and throws if that fails: a network disk may report only here that it is full.
    consuming func finish() throws(FileError) {
        let number = number
        discard self
        guard close(number) == 0 || errno == EINTR else { throw FileError() }
    }

    /// Writes all of the bytes; waits while a pipe is full.
    static func write(_ bytes: [UInt8], to number: Int32) throws(FileError) {
        var written = 0
        try write(bytes, to: number, &written)
    }

    /// Writes all of the bytes and adds to `written`, which is right even when it throws.
    static func write(_ bytes: [UInt8], to number: Int32, _ written: inout Int) throws(FileError) {
        while written < bytes.count {
            let begun = written
            let count = unsafe bytes.withUnsafeBytes { buffer in
                unsafe Glibc.write(number, buffer.baseAddress?.advanced(by: begun), buffer.count - begun)
            }
            if count > 0 {
                written += count
            } else {
                try wait(for: POLLOUT, at: number, afterFailing: count < 0)
            }
        }
    }

    /// Reads to the end; throws `tooLong` when there are more than `maxBytes`.
    static func read(from number: Int32, atMost maxBytes: Int) throws(FileError) -> [UInt8] {
        var bytes: [UInt8] = []
        var piece = [UInt8](repeating: 0, count: 1 << 16)
        while true {
            let count = unsafe piece.withUnsafeMutableBytes { unsafe Glibc.read(number, $0.baseAddress, $0.count) }
            guard count != 0 else { return bytes }
            if count > 0 {
                guard count <= maxBytes - bytes.count else { throw .tooLong(maxBytes) }
                bytes += piece[..<count]
            } else {
                try wait(for: POLLIN, at: number, afterFailing: true)
            }
        }
    }

    /// Returns when a failed call can be repeated, and throws any other error.
    ///
    /// It can be when it was interrupted, and once the descriptor, which another program may have set to non-blocking, is
    /// ready.
    private static func wait(for event: Int32, at number: Int32, afterFailing hasFailed: Bool) throws(FileError) {
        // A write that takes no bytes and reports no error would be repeated for ever.
        guard hasFailed else { throw FileError(code: EIO) }
        switch errno {
        case EINTR: return
        case EAGAIN:
            var watched = pollfd(fd: number, events: Int16(event), revents: 0)
            _ = unsafe poll(&watched, 1, -1)
        default: throw FileError()
        }
    }
}
