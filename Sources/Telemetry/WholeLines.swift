/// Writes whole lines to a file in which a write may end in the middle of a line, as on a full disk.
public struct WholeLines: Sendable {
    private var isMidLine = false

    /// Makes a writer that has written nothing.
    public init() {}

    /// Writes lines, after the rest of the one that was cut before.
    ///
    /// - Parameters:
    ///   - lines: Lines, each with its end.
    ///   - write: Writes bytes; gives how many of them it has written, which are all unless it failed.
    /// - Returns: what could not be written.
    public mutating func write(_ lines: [UInt8], by write: ([UInt8]) -> Int) -> ArraySlice<UInt8> {
        if isMidLine { isMidLine = write([UInt8(ascii: "\n")]) < 1 }
        guard !isMidLine else { return lines[...] }
        let written = min(max(write(lines), 0), lines.count)
        if written > 0 { isMidLine = lines[written - 1] != UInt8(ascii: "\n") }
        return lines[written...]
    }
}
