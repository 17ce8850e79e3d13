/// Reads request heads from bytes as they arrive (RFC 9112), and refuses whatever is doubtful.
///
/// Stricter than the RFC demands where leniency has led to smuggled requests: a line ends with CR LF only, a bare CR or
/// a folded line is refused instead of repaired, and no body is read at all. A line is looked for once, however the
/// request is cut into pieces, and read when it is complete.
public struct RequestParser: Sendable {
    /// The longest head that is read.
    public struct Limits: Sendable, Hashable {
        /// Bytes of the request line without its line ending.
        public var requestLine: Int
        /// Bytes of request line and fields with their line endings.
        public var head: Int
        /// Field lines.
        public var fields: Int

        /// 8 KB, 16 KB and 100 unless told.
        public init(requestLine: Int = 8192, head: Int = 16_384, fields: Int = 100) {
            self.requestLine = requestLine
            self.head = head
            self.fields = fields
        }
    }

    private enum Stage {
        case requestLine
        case fields
    }

    let limits: Limits
    private var stage = Stage.requestLine
    private var position = 0
    private var lineStart = 0
    var head = RequestHead()
    var digest = FieldDigest()

    /// A parser at the start of a request.
    public init(limits: Limits = Limits()) {
        self.limits = limits
    }

    /// Reads on, given every byte since the start of the current request.
    ///
    /// - Parameter bytes: what the last call was given, and more behind it.
    /// - Returns: the head once it is complete, nil while bytes are missing. The bytes after `length` belong to the
    ///   next request, for which the parser is then ready.
    /// - Throws: why the request is refused; the parser is of no use after that.
    public mutating func advance(over bytes: Span<UInt8>) throws(RequestError) -> RequestHead? {
        while let line = try completeLine(in: bytes) {
            switch stage {
            case .requestLine:
                // RFC 9112 section 2.2: empty lines before a request are to be ignored.
                if line.isEmpty { continue }
                try readRequestLine(line, of: bytes)
                head.fields = lineStart..<lineStart
                stage = .fields
            case .fields:
                if line.isEmpty { return try finish(bytes, fieldsEnd: line.lowerBound) }
                try readField(line, of: bytes)
            }
        }
        return nil
    }

    /// Returns what is known of a request that was refused or is incomplete, given the bytes that `advance` was given.
    ///
    /// If the request line itself is wrong, those are its first two words: an answer to HEAD must have no body even then.
    public func unfinishedHead(over bytes: Span<UInt8>) -> RequestHead {
        guard stage == .requestLine else { return head }
        var head = RequestHead()
        var start = 0
        while start < bytes.count, bytes[start] == ASCII.carriageReturn || bytes[start] == ASCII.lineFeed { start += 1 }
        let method = Self.word(in: bytes, from: start)
        head.method = Method(token: bytes.extracting(method))
        head.target = Self.word(in: bytes, from: min(method.upperBound + 1, bytes.count))
        return head
    }

    private static func word(in bytes: Span<UInt8>, from start: Int) -> Range<Int> {
        var end = start
        while end < bytes.count, bytes[end].isVisible { end += 1 }
        return start..<end
    }

    private mutating func finish(_ bytes: Span<UInt8>, fieldsEnd: Int) throws(RequestError) -> RequestHead {
        head.fields = head.fields.lowerBound..<fieldsEnd
        head.length = position
        try applyDigest()
        let finished = head
        self = RequestParser(limits: limits)
        return finished
    }

    /// The next line without its ending, or nil when its end has not arrived.
    private mutating func completeLine(in bytes: Span<UInt8>) throws(RequestError) -> Range<Int>? {
        while position < bytes.count {
            let byte = bytes[position]
            if byte >= 0x20, byte < 0x7F {
                position &+= 1
            } else if byte == ASCII.carriageReturn {
                guard position + 1 < bytes.count else { break }
                guard bytes[position + 1] == ASCII.lineFeed else { throw .malformed(.lineEnding) }
                return try endLine()
            } else if byte == ASCII.lineFeed {
                throw .malformed(.lineEnding)
            } else {
                guard stage == .fields, byte == ASCII.tab || byte >= 0x80 else { throw .malformed(.controlByte) }
                position &+= 1
            }
        }
        try checkLimits()
        return nil
    }

    private mutating func endLine() throws(RequestError) -> Range<Int> {
        let line = lineStart..<position
        position += 2
        try checkLimits(lineLength: line.count)
        lineStart = position
        return line
    }

    private func checkLimits(lineLength: Int? = nil) throws(RequestError) {
        if stage == .requestLine, (lineLength ?? (position - lineStart)) > limits.requestLine { throw .targetTooLong }
        if position > limits.head { throw .headTooLarge }
    }
}
