import HTTP
import Pictures

extension Problem {
    /// The request fields that a problem's answer depends on, the same in JSON and in a picture of any type, because the
    /// address alone does not tell which one a cache has kept.
    static let envelopeVary: HeaderValue = "Accept, Accept-Encoding"

    /// The problem as JSON with its true status.
    func envelopeResponse(isPersonal: Bool) -> Response {
        var headers = HeaderFields.json(envelopeCacheControl(isPersonal: isPersonal))
        headers[.vary] = Self.envelopeVary
        if let retryAfter {
            headers[.retryAfter] = "\(retryAfter)"
            if !isPersonal { headers[.cacheControl] = CacheControl.noCache.value }
        }
        if status == .unauthorized { headers[.wwwAuthenticate] = "Bearer" }
        if isPersonal || status == .unauthorized { headers.vary(on: .authorization) }
        if !allowedMethods.isEmpty {
            headers[.allow] = HeaderValue(sanitizing: allowedMethods.map(\.rawValue).joined(separator: ", "))
        }
        return Response(status, headers: headers, body: JSONBody.encode(Envelope(self)))
    }

    /// Returns which caches may store the answer.
    ///
    /// A 401 or 429 is about one client, so only that client may; an answer to a request with a credential is not stored.
    func envelopeCacheControl(isPersonal: Bool) -> CacheControl {
        if isPersonal { return .privateNoStore }
        let isTheirs = status == .unauthorized || status == .tooManyRequests
        return CacheControl(isTheirs ? .private : .public, maxAge: lifetime)
    }
}

/// `{"error":{"code":…,"message":…}}`.
private struct Envelope: Encodable {
    struct Content: Encodable {
        let code: String
        let message: String
    }

    let error: Content

    init(_ problem: Problem) {
        error = Content(code: problem.code.envelopeName, message: problem.message)
    }
}
