/// Undoes percent encoding on bytes (RFC 3986 section 2.1).
enum PercentEscapes {
    /// What part of a target is decoded, for two characters mean different things in them.
    enum Place {
        /// A path segment: an encoded slash is refused, for it would not survive being encoded again.
        case segment
        /// A name or value of the query: `+` is a space, as forms send it.
        case query
    }

    /// Returns the decoded text.
    ///
    /// Returns nil for an invalid escape, NUL, an encoded slash in a segment, and bytes that are not valid UTF-8, such as
    /// overlong forms and surrogates.
    static func decode(_ bytes: ArraySlice<UInt8>, in place: Place) -> String? {
        var decoded: [UInt8] = []
        decoded.reserveCapacity(bytes.count)
        var index = bytes.startIndex
        while index < bytes.endIndex {
            let byte = bytes[index]
            if byte == UInt8(ascii: "%") {
                guard let value = escape(at: index, of: bytes, in: place) else { return nil }
                decoded.append(value)
                index += 3
            } else {
                decoded.append(byte == UInt8(ascii: "+") && place == .query ? ASCII.space : byte)
                index += 1
            }
        }
        return String(validating: decoded, as: UTF8.self)
    }

    private static func escape(
        at index: Int,
        of bytes: ArraySlice<UInt8>,
        in place: Place
    ) -> UInt8? {
        guard bytes.endIndex - index >= 3, let high = bytes[index + 1].hexDigitValue,
            let low = bytes[index + 2].hexDigitValue
        else { return nil }
        let value = high << 4 | low
        return value != 0 && (place == .query || value != ASCII.slash) ? value : nil
    }
}
