import HTTP

extension Request {
    /// What follows `Bearer` in `Authorization`, empty for nothing; nil without one.
    ///
    /// Other schemes are for whatever stands in front of the service. A scheme's case does not matter (RFC 9110
    /// section 11.1).
    var bearerToken: String? {
        guard let field = headers[.authorization]?.description else { return nil }
        let parts = field.split(separator: " ", maxSplits: 1, omittingEmptySubsequences: true)
        guard parts.first?.lowercased() == "bearer" else { return nil }
        return parts.dropFirst().first.map { String($0.drop { $0 == " " }) } ?? ""
    }
}
