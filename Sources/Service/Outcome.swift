import HTTP

/// What came of making an answer: the value that the cache keeps.
enum Outcome: Sendable {
    /// What was asked for.
    case answer(StoredResponse)
    /// An error, and its answer for programs; its picture is drawn when somebody wants to see it.
    case failure(ServiceError, json: StoredResponse)
    /// What was asked for, of figures that hold no longer.
    case stale(StoredResponse)
    /// A rank's error, whose JSON is made for each request because it names the request; found by parsed requests only.
    case refusal(RankError, picture: StoredResponse?)

    /// The answer.
    var response: StoredResponse {
        switch self {
        case .answer(let response), .stale(let response), .failure(_, let response): response
        case .refusal(_, let picture): picture ?? StoredResponse(ServiceError.failed.response)
        }
    }

    /// The bytes that it takes.
    var cost: Int {
        switch self {
        case .answer(let response), .stale(let response): response.cost
        case .refusal(_, let picture): 256 + (picture?.cost ?? 0)
        case .failure(_, let json): 256 + json.cost
        }
    }
}
