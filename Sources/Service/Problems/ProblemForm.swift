import HTTP
import Pictures

/// The form of an endpoint's problems: their JSON and their headers.
enum ProblemForm: Hashable, Sendable, CaseIterable {
    /// `{"error":{"code":…,"message":…}}`, of the Burntop specification.
    case envelope
    /// `{"error":…,"code":…,"message":…,"details":…,"retryAfter":…,"requestId":…}`, of the GitHub Ranked specification,
    /// section 7.
    case flat

    /// Returns the answer for programs: JSON, with the true status.
    ///
    /// - Parameters:
    ///   - problem: what is wrong.
    ///   - id: the request, which the flat shape names.
    ///   - isPersonal: whether the request has a credential, so that no cache may store the answer.
    /// - Returns: the answer.
    func response(_ problem: Problem, id: RequestID, isPersonal: Bool) -> Response {
        switch self {
        case .envelope: problem.envelopeResponse(isPersonal: isPersonal)
        case .flat: problem.flatResponse(id: id, isPersonal: isPersonal)
        }
    }

    /// Returns the answer that is the same for every request; nil if the JSON names the request.
    func sharedResponse(_ problem: Problem, isPersonal: Bool) -> Response? {
        switch self {
        case .envelope: problem.envelopeResponse(isPersonal: isPersonal)
        case .flat: nil
        }
    }

    /// Returns the answer for clients that show pictures: a picture of the problem.
    ///
    /// Its status is 200, because proxies and browsers show a broken image for any other.
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
