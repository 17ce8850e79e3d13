/// Answers as bytes, for stores that several processes share.
extension StoredResponse {
    private static let version: UInt8 = 1
    private static let prefixLength = 1 + 3 * 8

    /// The serialized answer.
    ///
    /// It has a version, the lengths of head, body and compressed body, these three, and an entity tag of all of it.
    public var serialized: [UInt8] {
        var bytes = [Self.version]
        bytes.reserveCapacity(Self.prefixLength + plain.head.count + plain.body.count + (gzip?.body.count ?? 0))
        // One more than the length, so that 0 stands for no compressed body.
        for length in [plain.head.count, plain.body.count, gzip.map { $0.body.count + 1 } ?? 0] {
            for shift in stride(from: 56, through: 0, by: -8) {
                bytes.append(UInt8(truncatingIfNeeded: length >> shift))
            }
        }
        bytes += plain.head
        bytes += plain.body
        bytes += gzip?.body ?? []
        return bytes + Array(EntityTag(of: bytes).description.utf8)
    }

    /// Reads an answer; nil for bytes that are not exactly what `serialized` has written.
    public convenience init?(serialized tagged: [UInt8]) {
        guard let bytes = Self.checked(tagged), bytes[0] == Self.version,
            let head = Self.length(0, of: bytes), let body = Self.length(1, of: bytes),
            let packed = Self.length(2, of: bytes)
        else { return nil }
        let packedCount = max(0, packed - 1)
        let (sum, hasOverflown) = head.addingReportingOverflow(body)
        let (whole, isTooMuch) = sum.addingReportingOverflow(packedCount)
        guard !hasOverflown, !isTooMuch, whole == bytes.count - Self.prefixLength else { return nil }
        let headEnd = Self.prefixLength + head
        let headBytes = Array(bytes[Self.prefixLength..<headEnd])
        guard let response = Self.response(headBytes, body: Array(bytes[headEnd..<headEnd + body])) else { return nil }
        self.init(response, gzip: packed == 0 ? nil : Array(bytes[(headEnd + body)...]))
        guard plain.head == headBytes else { return nil }
    }

    /// Returns the bytes before the tag at the end; nil if the tag is not that of these bytes.
    private static func checked(_ tagged: [UInt8]) -> [UInt8]? {
        guard tagged.last == ASCII.quote, let quote = tagged.dropLast().lastIndex(of: ASCII.quote),
            quote >= prefixLength
        else { return nil }
        let bytes = Array(tagged[..<quote])
        return EntityTag(of: bytes).description.utf8.elementsEqual(tagged[quote...]) ? bytes : nil
    }

    private static func length(_ place: Int, of bytes: [UInt8]) -> Int? {
        var length: UInt64 = 0
        for byte in bytes[(1 + place * 8)..<(9 + place * 8)] { length = length << 8 | UInt64(byte) }
        return Int(exactly: length)
    }

    /// The answer without the fields that are made of its body.
    private static func response(_ head: [UInt8], body: [UInt8]) -> Response? {
        let lines = head.split(separator: ASCII.lineFeed).map { line in
            String(decoding: line.last == ASCII.carriageReturn ? line.dropLast() : line, as: UTF8.self)
        }
        let words = lines.first?.split(separator: " ", maxSplits: 2)
        guard let words, words.count > 1, let number = Int(words[1]), let status = Status(rawValue: number) else {
            return nil
        }
        var headers = HeaderFields()
        for line in lines.dropFirst() {
            guard let colon = line.firstIndex(of: ":"), let name = HeaderName(String(line[..<colon])),
                let value = HeaderValue(String(line[line.index(after: colon)...].drop { $0 == " " }))
            else { return nil }
            if name != .contentLength, name != .etag { headers.append(name, value) }
        }
        return Response(status, headers: headers, body: body)
    }
}
