import HTTP

/// What came of making an answer: the value that the cache keeps.
enum Outcome: Sendable {
    /// What was asked for.
    case answer(StoredResponse)
    /// An error: for programs, and as a picture for whoever shows one.
    case failure(json: StoredResponse, picture: StoredResponse)

    /// The answer for a client.
    func response(prefersImage: Bool) -> StoredResponse {
        switch self {
        case .answer(let response): response
        case .failure(let json, let picture): prefersImage ? picture : json
        }
    }

    /// The bytes that it takes.
    var cost: Int {
        switch self {
        case .answer(let response): response.cost
        case .failure(let json, let picture): json.cost + picture.cost
        }
    }
}
