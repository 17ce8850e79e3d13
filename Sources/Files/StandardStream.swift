internal import Glibc

/// What a program is started with to read from and to write to.
public enum StandardStream {
    /// Takes the places of streams that the program was started without, which the next files to be opened would get:
    /// what is then written to such a stream fails, and so does reading.
    ///
    /// To be called before anything is opened.
    public static func reserveClosed() {
        for number in Int32(0)...2 where fcntl(number, F_GETFD) < 0 {
            // The lowest free number is this one.
            _ = unsafe open("/dev/null", number == 0 ? O_WRONLY : O_RDONLY)
        }
    }

    /// Writes to standard output, all of it.
    public static func write(_ bytes: [UInt8]) throws(FileError) {
        try OpenFile.write(bytes, to: 1)
    }

    /// Writes to standard output as much as it takes.
    ///
    /// - Returns: how many of the bytes were written; fewer than all when it failed.
    public static func writeSome(_ bytes: [UInt8]) -> Int {
        var written = 0
        try? OpenFile.write(bytes, to: 1, &written)
        return written
    }

    /// Reads standard input to its end.
    ///
    /// - Parameter most: The most bytes that it may have.
    /// - Returns: what there was.
    /// - Throws: `FileError`, where there is more too.
    public static func read(atMost most: Int) throws(FileError) -> [UInt8] {
        try OpenFile.read(from: 0, atMost: most)
    }
}
