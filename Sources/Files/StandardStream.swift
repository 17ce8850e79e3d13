internal import Glibc

/// The standard input and output of the process.
public enum StandardStream {
    /// Opens a placeholder for each standard stream that the program was started without, so that no file that is opened
    /// later gets its number.
    ///
    /// Reading and writing such a stream fails. Call it before any file is opened.
    public static func reserveClosed() {
        for number in Int32(0)...2 where fcntl(number, F_GETFD) < 0 {
            // The lowest free number is this one.
            _ = unsafe open("/dev/null", number == 0 ? O_WRONLY : O_RDONLY)
        }
    }

    /// Writes all of the bytes to standard output.
    public static func write(_ bytes: [UInt8]) throws(FileError) {
        try OpenFile.write(bytes, to: 1)
    }

    /// Writes bytes to standard output until they end or writing fails.
    ///
    /// - Returns: the number of bytes written.
    public static func writeSome(_ bytes: [UInt8]) -> Int {
        var written = 0
        try? OpenFile.write(bytes, to: 1, &written)
        return written
    }

    /// Reads standard input to its end.
    ///
    /// - Parameter maxBytes: bytes that it may have.
    /// - Returns: what was read.
    /// - Throws: `FileError`; `tooLong` for more than `maxBytes`.
    public static func read(atMost maxBytes: Int) throws(FileError) -> [UInt8] {
        try OpenFile.read(from: 0, atMost: maxBytes)
    }
}
