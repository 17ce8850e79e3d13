/// What an `Accept-Encoding` field says about gzip (RFC 9110 section 12.5.3).
public enum AcceptEncoding {
    /// Whether gzip is acceptable: named, or covered by `*`, with a weight above zero.
    public static func allowsGzip(_ value: Span<UInt8>) -> Bool {
        var wildcard = false
        var start = 0
        while start < value.count {
            let (member, next) = WeightedList.member(at: start, in: value)
            let name = value.extracting(member.name)
            if name.equalsIgnoringCase("gzip") || name.equalsIgnoringCase("x-gzip") { return !member.isRefused }
            if name.equals("*") { wildcard = !member.isRefused }
            start = next
        }
        return wildcard
    }

    /// The same for a field's value as text.
    public static func allowsGzip(_ value: String) -> Bool {
        let bytes = Array(value.utf8)
        return allowsGzip(bytes.span)
    }
}
