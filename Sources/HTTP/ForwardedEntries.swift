/// The entries of a request's `X-Forwarded-For` lines, from the last one of all to the first.
struct ForwardedEntries {
    /// Where the first line's value begins.
    private let start: Int
    /// What is left of the value being read.
    private var value: Range<Int>?

    /// - Parameters:
    ///   - range: from the first line's value to the end of the last one's, with whatever lines are between them.
    ///   - bytes: the head.
    init(_ range: Range<Int>, in bytes: Span<UInt8>) {
        start = range.lowerBound
        value = Self.value(endingBy: range.upperBound, from: start, in: bytes)
    }

    /// Takes the last entry, between its commas.
    mutating func popLast(in bytes: Span<UInt8>) -> Range<Int>? {
        guard let value else { return nil }
        var entry = value.upperBound
        while entry > value.lowerBound, bytes[entry - 1] != ASCII.comma { entry -= 1 }
        if entry > value.lowerBound {
            self.value = value.lowerBound..<entry - 1
        } else {
            let line = Self.lineStart(of: value.lowerBound, from: start, in: bytes)
            self.value = line == start ? nil : Self.value(endingBy: line - 2, from: start, in: bytes)
        }
        return entry..<value.upperBound
    }

    /// The last value that ends there or earlier; lines of other names are passed over.
    private static func value(endingBy end: Int, from start: Int, in bytes: Span<UInt8>) -> Range<Int>? {
        var end = end
        while end >= start {
            let line = lineStart(of: end, from: start, in: bytes)
            if line == start { return start..<end }
            if let colon = bytes.firstIndex(of: ASCII.colon, in: line..<end),
                bytes.extracting(line..<colon).equalsIgnoringCase("x-forwarded-for")
            {
                return bytes.trimmed(colon + 1..<end)
            }
            end = line - 2
        }
        return nil
    }

    private static func lineStart(of position: Int, from start: Int, in bytes: Span<UInt8>) -> Int {
        var position = position
        while position > start, bytes[position - 1] != ASCII.lineFeed { position -= 1 }
        return position
    }
}
