import HTTP
import Pictures

/// How the problems of an endpoint look in JSON, and which headers they carry.
enum ProblemForm: Hashable, Sendable, CaseIterable {
    /// `{"error":{"code":…,"message":…}}`, of the Burntop specification.
    case envelope
    /// `{"error":…,"code":…,"message":…,"details":…,"retryAfter":…,"requestId":…}`, of the GitHub Ranked specification,
    /// section 7.
    case flat

    /// The answer for programs: the true status, and JSON.
    ///
    /// - Parameters:
    ///   - problem: what is wrong.
    ///   - id: the request, which the flat shape names.
    ///   - isPersonal: whether a credential has chosen the answer, so that nobody may keep it.
    /// - Returns: the answer.
    func response(_ problem: Problem, id: RequestID, isPersonal: Bool) -> Response {
        switch self {
        case .envelope: problem.envelopeResponse(isPersonal: isPersonal)
        case .flat: problem.flatResponse(id: id, isPersonal: isPersonal)
        }
    }

    /// The same for every request; nil where the JSON names the request.
    func sharedResponse(_ problem: Problem, isPersonal: Bool) -> Response? {
        switch self {
        case .envelope: problem.envelopeResponse(isPersonal: isPersonal)
        case .flat: nil
        }
    }

    /// The answer for whoever shows pictures: one that says what is wrong, with status 200, because proxies and browsers
    /// show a broken image for any other.
    func response(_ problem: Problem, picture: Picture, isPersonal: Bool) -> Response {
        let code: String
        var response: Response
        switch self {
        case .envelope:
            code = problem.code.envelopeName
            response = picture.response(problem.envelopeCacheControl(isPersonal: isPersonal))
            response.headers[.vary] = Problem.envelopeVary
            if isPersonal || problem.status == .unauthorized { response.headers.vary(on: .authorization) }
        case .flat:
            code = problem.code.flatName
            response = picture.response(problem.flatPictureCacheControl(isPersonal: isPersonal))
            response.headers.vary(on: .authorization)
            response.headers.vary(on: .acceptEncoding)
        }
        response.headers[.xErrorCode] = HeaderValue(sanitizing: code)
        response.headers[.xErrorStatus] = "\(problem.status.rawValue)"
        return response
    }
}
