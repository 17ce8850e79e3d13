import HTTP
import Pictures

extension Problem {
    /// The problem as JSON with its true status and the name of the request.
    func flatResponse(id: RequestID, isPersonal: Bool) -> Response {
        var headers = HeaderFields.json(
            flatCacheControl(isPersonal: isPersonal),
            vary: "Accept, Authorization, Accept-Encoding"
        )
        headers[.accessControlAllowOrigin] = "*"
        if let retryAfter { headers[.retryAfter] = "\(retryAfter)" }
        if !allowedMethods.isEmpty {
            headers[.allow] = HeaderValue(sanitizing: allowedMethods.map(\.rawValue).joined(separator: ", "))
        }
        return Response(status, headers: headers, body: JSONBody.encode(FlatBody(self, id: id)))
    }

    /// Returns which caches may store the picture.
    ///
    /// A 429 is about one client, so only that client may.
    func flatPictureCacheControl(isPersonal: Bool) -> CacheControl {
        if isPersonal { return .privateNoStore }
        return CacheControl(status == .tooManyRequests ? .private : .public, maxAge: lifetime)
    }

    private func flatCacheControl(isPersonal: Bool) -> CacheControl {
        if isPersonal { return .privateNoStore }
        return status.rawValue >= 500 || status == .tooManyRequests ? .noCache : CacheControl(.public, maxAge: 300)
    }
}

/// The body of a problem, of the GitHub Ranked specification, section 7.
private struct FlatBody: Encodable {
    let error: String
    let code: Int
    let message: String
    let details: [String: Problem.Detail]?
    let retryAfter: Int?
    let requestId: String

    init(_ problem: Problem, id: RequestID) {
        error = problem.code.flatName
        code = problem.status.rawValue
        message = problem.message
        details = problem.details.isEmpty ? nil : problem.details
        retryAfter = problem.retryAfter
        requestId = id.description
    }
}

extension Problem.Detail: Encodable {
    /// Writes the value without a key of its own.
    func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        switch self {
        case .text(let text): try container.encode(text)
        case .number(let number): try container.encode(number)
        case .list(let list): try container.encode(list)
        }
    }
}
