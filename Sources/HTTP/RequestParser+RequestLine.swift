extension RequestParser {
    /// Reads `method SP target SP version` (RFC 9112 section 3).
    mutating func readRequestLine(_ line: Range<Int>, of bytes: Span<UInt8>) throws(RequestError) {
        guard let methodEnd = bytes.firstIndex(of: ASCII.space, in: line), methodEnd > line.lowerBound,
            let targetEnd = bytes.firstIndex(of: ASCII.space, in: methodEnd + 1..<line.upperBound)
        else { throw .malformed(.requestLine) }
        for index in line.lowerBound..<methodEnd where !bytes[index].isTokenByte { throw .malformed(.requestLine) }
        head.version = try Self.version(bytes.extracting(targetEnd + 1..<line.upperBound))
        head.method = Method(token: bytes.extracting(line.lowerBound..<methodEnd))
        try readTarget(methodEnd + 1..<targetEnd, of: bytes)
    }

    private static func version(_ text: Span<UInt8>) throws(RequestError) -> Version {
        guard text.count == 8, text.extracting(0..<5).equals("HTTP/"), text[5].isDigit, text[6] == UInt8(ascii: "."),
            text[7].isDigit
        else { throw .malformed(.requestLine) }
        guard text[5] == UInt8(ascii: "1") else { throw .unsupportedVersion }
        return text[7] == UInt8(ascii: "0") ? .http10 : .http11
    }

    private mutating func readTarget(_ range: Range<Int>, of bytes: Span<UInt8>) throws(RequestError) {
        guard !range.isEmpty else { throw .malformed(.requestLine) }
        if head.method == .connect { throw .methodNotAllowed }
        if range.count == 1, bytes[range.lowerBound] == UInt8(ascii: "*") {
            throw head.method == .options ? .methodNotAllowed : .malformed(.target)
        }
        for index in range where bytes[index] == UInt8(ascii: "#") { throw .malformed(.target) }
        if bytes[range.lowerBound] == ASCII.slash {
            head.target = range
        } else {
            try readAbsoluteTarget(range, of: bytes)
        }
    }

    /// Reads `http://authority/path?query`, which a server must accept (RFC 9112 section 3.2.2).
    private mutating func readAbsoluteTarget(_ range: Range<Int>, of bytes: Span<UInt8>) throws(RequestError) {
        var start: Int?
        for scheme in ["http://", "https://"] where range.count > scheme.utf8.count {
            let end = range.lowerBound + scheme.utf8.count
            if bytes.extracting(range.lowerBound..<end).equalsIgnoringCase(scheme) { start = end }
        }
        guard let start else { throw .malformed(.target) }
        var end = start
        while end < range.upperBound, bytes[end] != ASCII.slash, bytes[end] != UInt8(ascii: "?") { end += 1 }
        guard end > start, HostField.isValid(bytes.extracting(start..<end)) else { throw .malformed(.target) }
        head.target = end..<range.upperBound
        head.isRootImplied = end == range.upperBound || bytes[end] != ASCII.slash
    }
}
