/// Collects the body of a request from bytes as they arrive (RFC 9112 sections 6 and 7).
///
/// A pure state machine, as strict as `RequestParser`: a line ends with CR LF only, a chunk's size is hexadecimal digits and
/// nothing else, and extensions and trailers are bounded and ignored. It holds no more than the body and a number.
public struct BodyReader: Sendable {
    private enum Stage {
        /// This many bytes of a body whose length was announced are missing.
        case data(Int)
        case size, extensions, sizeEnd
        /// This many bytes of a chunk are missing.
        case chunk(Int)
        case chunkEnd, chunkEndFeed
        case trailerStart, trailer, trailerEnd, finalEnd
        case complete
    }

    /// The most bytes of all extensions and trailers together.
    private static let maxIgnored = 8192
    /// The most digits of a chunk's size: eight are 4 GiB.
    private static let maxDigits = 8

    /// The bytes of the body so far.
    public private(set) var body: [UInt8] = []

    private let maxBytes: Int
    private var stage: Stage
    private var chunkSize = 0
    private var digits = 0
    private var ignored = 0

    /// A reader at the start of a body.
    ///
    /// - Parameters:
    ///   - framing: how the end of the body is found.
    ///   - maxBytes: the most bytes that are read.
    /// - Throws: `RequestError.contentTooLarge` for a body that is announced to be longer.
    public init(_ framing: BodyFraming, maxBytes: Int) throws(RequestError) {
        self.maxBytes = maxBytes
        switch framing {
        case .none, .length(0): stage = .complete
        case .length(let length):
            guard length <= maxBytes else { throw .contentTooLarge(max: maxBytes) }
            stage = .data(length)
        case .chunked: stage = .size
        }
    }

    /// Whether the body has arrived whole.
    public var isComplete: Bool {
        if case .complete = stage { true } else { false }
    }

    /// Reads the next bytes of the connection.
    ///
    /// - Parameter bytes: the next bytes of the connection.
    /// - Returns: how many of them belong to the body; all of them unless it is complete.
    /// - Throws: why the body is refused; the reader is of no use after that.
    public mutating func advance(over bytes: Span<UInt8>) throws(RequestError) -> Int {
        var position = 0
        while position < bytes.count, !isComplete {
            switch stage {
            case .data(let missing):
                let count = min(missing, bytes.count - position)
                append(bytes, position, count)
                stage = count == missing ? .complete : .data(missing - count)
                position += count
            case .chunk(let missing):
                let count = min(missing, bytes.count - position)
                append(bytes, position, count)
                stage = count == missing ? .chunkEnd : .chunk(missing - count)
                position += count
            default:
                try read(bytes[position])
                position += 1
            }
        }
        return position
    }

    private mutating func append(_ bytes: Span<UInt8>, _ start: Int, _ count: Int) {
        for index in start..<start + count { body.append(bytes[index]) }
    }

    /// Reads a byte of the framing between data.
    private mutating func read(_ byte: UInt8) throws(RequestError) {
        switch stage {
        case .size: try readSize(byte)
        case .extensions: byte == ASCII.carriageReturn ? stage = .sizeEnd : try ignore(byte)
        case .sizeEnd:
            try expect(ASCII.lineFeed, byte)
            stage = chunkSize == 0 ? .trailerStart : .chunk(chunkSize)
        case .chunkEnd:
            try expect(ASCII.carriageReturn, byte)
            stage = .chunkEndFeed
        case .chunkEndFeed:
            try expect(ASCII.lineFeed, byte)
            (stage, chunkSize, digits) = (.size, 0, 0)
        case .trailerStart where byte == ASCII.carriageReturn: stage = .finalEnd
        case .trailerStart, .trailer:
            if byte == ASCII.carriageReturn {
                stage = .trailerEnd
            } else {
                stage = .trailer
                try ignore(byte)
            }
        case .trailerEnd:
            try expect(ASCII.lineFeed, byte)
            stage = .trailerStart
        case .finalEnd:
            try expect(ASCII.lineFeed, byte)
            stage = .complete
        case .data, .chunk, .complete: break
        }
    }

    private mutating func readSize(_ byte: UInt8) throws(RequestError) {
        if let digit = byte.hexDigitValue {
            digits += 1
            guard digits <= Self.maxDigits else { throw .contentTooLarge(max: maxBytes) }
            chunkSize = chunkSize << 4 | Int(digit)
            guard chunkSize <= maxBytes - body.count else { throw .contentTooLarge(max: maxBytes) }
            return
        }
        guard digits > 0 else { throw .malformed(.chunk) }
        switch byte {
        case ASCII.carriageReturn: stage = .sizeEnd
        case UInt8(ascii: ";"):
            stage = .extensions
            try ignore(byte)
        default: throw .malformed(.chunk)
        }
    }

    /// Skips a byte of an extension or trailer, and counts it.
    private mutating func ignore(_ byte: UInt8) throws(RequestError) {
        guard byte == ASCII.tab || byte >= 0x20, byte != 0x7F else { throw .malformed(.chunk) }
        ignored += 1
        guard ignored <= Self.maxIgnored else { throw .headTooLarge }
    }

    private func expect(_ wanted: UInt8, _ byte: UInt8) throws(RequestError) {
        guard byte == wanted else { throw .malformed(.chunk) }
    }
}
