/// A list with weights such as `Accept` and `Accept-Encoding` carry: `a, b;q=0.5` (RFC 9110 section 12.4.2).
enum WeightedList {
    /// One member of the list.
    struct Member {
        /// Where its name stands.
        var name: Range<Int>
        /// Whether its weight is zero, which means "not this".
        var isRefused: Bool
    }

    /// The member that starts at the position, and where the next one starts.
    static func member(at start: Int, in value: Span<UInt8>) -> (member: Member, next: Int) {
        let end = memberEnd(from: start, in: value)
        let nameEnd = value.firstIndex(of: ASCII.semicolon, in: start..<end) ?? end
        let refused = nameEnd < end && hasZeroWeight(nameEnd + 1..<end, in: value)
        return (Member(name: value.trimmed(start..<nameEnd), isRefused: refused), end + 1)
    }

    /// The next comma outside a quoted string.
    private static func memberEnd(from start: Int, in value: Span<UInt8>) -> Int {
        var quoted = false
        for index in start..<value.count {
            if value[index] == ASCII.quote { quoted.toggle() }
            if value[index] == ASCII.comma, !quoted { return index }
        }
        return value.count
    }

    private static func hasZeroWeight(_ parameters: Range<Int>, in value: Span<UInt8>) -> Bool {
        var start = parameters.lowerBound
        while start < parameters.upperBound {
            let end = value.firstIndex(of: ASCII.semicolon, in: start..<parameters.upperBound) ?? parameters.upperBound
            let parameter = value.trimmed(start..<end)
            if parameter.count >= 3, value[parameter.lowerBound].lowered == UInt8(ascii: "q"),
                value[parameter.lowerBound + 1] == UInt8(ascii: "=")
            {
                return isZero(value.extracting(parameter.lowerBound + 2..<parameter.upperBound))
            }
            start = end + 1
        }
        return false
    }

    private static func isZero(_ weight: Span<UInt8>) -> Bool {
        for index in 0..<weight.count
        where weight[index] != UInt8(ascii: "0") && !(index == 1 && weight[index] == UInt8(ascii: ".")) {
            return false
        }
        return true
    }
}
