/// What the fields of a head said about framing; judged together once the head is complete.
struct FieldDigest: Sendable {
    var fields = 0
    var hosts = 0
    /// The length announced; `Int.max` for a number that no integer holds.
    var contentLength: Int?
    var transferCodings = 0
    var isChunked = false
    var closes = false
    var keepsAlive = false
    var expectsContinue = false
    var expectsOtherThanContinue = false
}

extension RequestParser {
    /// Reads `name ":" OWS value OWS` (RFC 9112 section 5).
    mutating func readField(_ line: Range<Int>, of bytes: Span<UInt8>) throws(RequestError) {
        digest.fields += 1
        if digest.fields > limits.fields { throw .headTooLarge }
        if bytes[line.lowerBound].isBlank { throw .malformed(.folding) }
        guard let colon = bytes.firstIndex(of: ASCII.colon, in: line), colon > line.lowerBound else {
            throw .malformed(.fieldName)
        }
        for index in line.lowerBound..<colon where !bytes[index].isTokenByte { throw .malformed(.fieldName) }
        let value = bytes.trimmed(colon + 1..<line.upperBound)
        try note(bytes.extracting(line.lowerBound..<colon), value, of: bytes)
    }

    private mutating func note(
        _ name: Span<UInt8>,
        _ range: Range<Int>,
        of bytes: Span<UInt8>
    ) throws(RequestError) {
        let value = bytes.extracting(range)
        switch name.count {
        case 4 where name.equalsIgnoringCase("host"): try noteHost(value)
        case 6 where name.equalsIgnoringCase("accept"):
            head.prefersImage = AcceptHeader.prefersImage(value) || head.prefersImage
        case 6 where name.equalsIgnoringCase("expect"):
            digest.expectsContinue = value.equalsIgnoringCase("100-continue")
            digest.expectsOtherThanContinue = !digest.expectsContinue
        case 10 where name.equalsIgnoringCase("connection"): noteConnection(value)
        case 12 where name.equalsIgnoringCase("x-request-id"):
            if head.requestID == nil, RequestID.isSane(value) { head.requestID = range }
        case 13 where name.equalsIgnoringCase("if-none-match"):
            head.ifNoneMatch = (head.ifNoneMatch?.lowerBound ?? range.lowerBound)..<range.upperBound
        case 13 where name.equalsIgnoringCase("authorization"): head.hasAuthorization = true
        case 14 where name.equalsIgnoringCase("content-length"): try noteContentLength(value)
        case 15 where name.equalsIgnoringCase("accept-encoding"):
            head.acceptsGzip = AcceptEncoding.allowsGzip(value) || head.acceptsGzip
        case 15 where name.equalsIgnoringCase("x-forwarded-for"):
            head.forwardedFor = (head.forwardedFor?.lowerBound ?? range.lowerBound)..<range.upperBound
        case 17 where name.equalsIgnoringCase("transfer-encoding"):
            digest.transferCodings += 1
            digest.isChunked = value.equalsIgnoringCase("chunked")
        default: break
        }
    }

    private mutating func noteHost(_ value: Span<UInt8>) throws(RequestError) {
        digest.hosts += 1
        guard digest.hosts == 1, HostField.isValid(value) else { throw .malformed(.host) }
    }

    private mutating func noteConnection(_ value: Span<UInt8>) {
        var start = 0
        while start <= value.count {
            let end = value.firstIndex(of: ASCII.comma, in: start..<value.count) ?? value.count
            let option = value.extracting(value.trimmed(start..<end))
            if option.equalsIgnoringCase("close") { digest.closes = true }
            if option.equalsIgnoringCase("keep-alive") { digest.keepsAlive = true }
            start = end + 1
        }
    }

    /// Digits only, once: neither a sign nor a list of equal lengths, which some servers read differently.
    private mutating func noteContentLength(_ value: Span<UInt8>) throws(RequestError) {
        guard digest.contentLength == nil, value.count > 0 else { throw .malformed(.contentLength) }
        var length = 0
        for index in 0..<value.count {
            guard value[index].isDigit else { throw .malformed(.contentLength) }
            let (tens, isTooLarge) = length.multipliedReportingOverflow(by: 10)
            let (sum, hasCarried) = tens.addingReportingOverflow(Int(value[index] &- 0x30))
            length = isTooLarge || hasCarried ? .max : sum
        }
        digest.contentLength = length
    }

    /// Judges what only all fields together tell: framing, Host, expectation, persistence.
    mutating func applyDigest() throws(RequestError) {
        if digest.hosts == 0, head.version == .http11 { throw .malformed(.host) }
        if digest.transferCodings > 0 { try checkTransferCoding() }
        head.body =
            digest.transferCodings > 0 ? .chunked : digest.contentLength.map { $0 == 0 ? .none : .length($0) } ?? .none
        if head.announcesBody, head.method == .get || head.method == .head { throw .contentNotAccepted }
        // RFC 9110 section 10.1.1: an expectation in an HTTP/1.0 request is to be ignored.
        if digest.expectsOtherThanContinue, head.version == .http11 { throw .expectationFailed }
        head.expectsContinue = digest.expectsContinue && head.version == .http11 && head.announcesBody
        head.keepsAlive = !digest.closes && (head.version == .http11 || digest.keepsAlive)
    }

    private func checkTransferCoding() throws(RequestError) {
        guard digest.contentLength == nil, digest.transferCodings == 1, head.version == .http11 else {
            throw .malformed(.transferEncoding)
        }
        guard digest.isChunked else { throw .unsupportedTransferCoding }
    }
}
