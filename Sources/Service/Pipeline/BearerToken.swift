import HTTP

extension Request {
    /// The token after `Bearer` in `Authorization`, which may be empty; nil for no such field or another scheme.
    ///
    /// Other schemes are for proxies in front of the service. A scheme's case does not matter (RFC 9110
    /// section 11.1).
    var bearerToken: String? {
        guard let field = headers[.authorization]?.description else { return nil }
        let parts = field.split(separator: " ", maxSplits: 1, omittingEmptySubsequences: true)
        guard parts.first?.lowercased() == "bearer" else { return nil }
        return parts.dropFirst().first.map { String($0.drop { $0 == " " }) } ?? ""
    }
}
