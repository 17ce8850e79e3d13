import HTTP

/// What came of making an answer: the value that the cache keeps.
enum Outcome: Sendable {
    /// What was asked for.
    case answer(StoredResponse)
    /// An error, and its answer for programs; its picture is drawn when somebody wants to see it.
    case failure(ServiceError, json: StoredResponse)
    /// What was asked for, of figures that hold no longer.
    case stale(StoredResponse)
    /// A rank's error, whose answer is made for each request: its JSON names the request, and its picture is kept with
    /// those of other errors. Found by parsed requests only.
    case refusal(RankError)

    /// The answer.
    var response: StoredResponse {
        switch self {
        case .answer(let response), .stale(let response), .failure(_, let response): response
        case .refusal: StoredResponse(ServiceError.failed.response())
        }
    }

    /// The bytes that it takes.
    var cost: Int {
        switch self {
        case .answer(let response), .stale(let response): response.cost
        case .refusal: 256
        case .failure(_, let json): 256 + json.cost
        }
    }
}
