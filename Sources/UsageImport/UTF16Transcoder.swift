import Usage

/// Converts UTF-16, as Windows PowerShell's `>` writes it, to UTF-8, piece by piece; passes UTF-8 through.
///
/// The encoding is told by the first bytes: a byte order mark, or a zero byte in the first unit. An unpaired surrogate
/// becomes U+FFFD. A byte order mark is dropped.
struct UTF16Transcoder {
    private enum Encoding {
        case unknown, utf8, utf16LittleEndian, utf16BigEndian
    }

    private var encoding = Encoding.unknown
    /// Bytes that are not yet a complete unit or surrogate pair, or too few to tell the encoding.
    private var rest: [UInt8] = []

    /// Returns the bytes in UTF-8, as far as they are complete.
    mutating func append(_ bytes: some Sequence<UInt8>) -> [UInt8] {
        rest.append(contentsOf: bytes)
        if encoding == .unknown {
            guard rest.count >= 3 else { return [] }
            settle()
        }
        return take(isLast: false)
    }

    /// Returns the rest at the end of the input.
    mutating func finish() -> [UInt8] {
        if encoding == .unknown { settle() }
        return take(isLast: true)
    }

    private mutating func settle() {
        let marks: [([UInt8], Encoding)] = [
            ([0xEF, 0xBB, 0xBF], .utf8), ([0xFF, 0xFE], .utf16LittleEndian), ([0xFE, 0xFF], .utf16BigEndian),
        ]
        for (mark, encoding) in marks where rest.starts(with: mark) {
            self.encoding = encoding
            rest.removeFirst(mark.count)
            return
        }
        encoding =
            switch (rest.first ?? 1, rest.dropFirst().first ?? 1) {
            case (0, 1...): .utf16BigEndian
            case (1..., 0): .utf16LittleEndian
            default: .utf8
            }
    }

    private mutating func take(isLast: Bool) -> [UInt8] {
        guard encoding != .utf8 else {
            defer { rest = [] }
            return rest
        }
        var text: [UInt8] = []
        text.reserveCapacity(rest.count)
        var position = 0
        while let unit = unit(at: position) {
            let low = self.unit(at: position + 2)
            // The second half of the pair may follow in the next bytes.
            if UTF16.isLeadSurrogate(unit), low == nil, !isLast { break }
            var scalar = Unicode.Scalar(unit) ?? "\u{FFFD}"
            position += 2
            if UTF16.isLeadSurrogate(unit), let low, UTF16.isTrailSurrogate(low) {
                scalar = Unicode.Scalar(0x10000 + (UInt32(unit) - 0xD800) << 10 + (UInt32(low) - 0xDC00)) ?? "\u{FFFD}"
                position += 2
            }
            text.append(contentsOf: UTF8.encode(scalar).map { Array($0) } ?? [])
        }
        rest.removeFirst(position)
        if isLast, !rest.isEmpty {
            rest = []
            text.append(contentsOf: "\u{FFFD}".utf8)
        }
        return text
    }

    private func unit(at position: Int) -> UInt16? {
        guard position + 1 < rest.count else { return nil }
        let (first, second) = (UInt16(rest[position]), UInt16(rest[position + 1]))
        return encoding == .utf16BigEndian ? first << 8 | second : second << 8 | first
    }
}
