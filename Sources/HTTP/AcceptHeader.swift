/// What an `Accept` field says about pictures.
public enum AcceptHeader {
    /// Whether it names an `image/` type with a weight above zero.
    ///
    /// Browsers' `<img>` and GitHub's image proxy name one. `*/*` names none: that is what command line tools send,
    /// and they are better served by the true status.
    public static func prefersImage(_ value: Span<UInt8>) -> Bool {
        var start = 0
        while start < value.count {
            let (member, next) = WeightedList.member(at: start, in: value)
            let prefix = member.name.lowerBound..<min(member.name.lowerBound + 6, member.name.upperBound)
            if !member.isRefused, value.extracting(prefix).equalsIgnoringCase("image/") { return true }
            start = next
        }
        return false
    }

    /// The same for a field's value as text.
    public static func prefersImage(_ value: String) -> Bool {
        let bytes = Array(value.utf8)
        return prefersImage(bytes.span)
    }
}
