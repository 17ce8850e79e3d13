/// A body of GitHub's, read as far as it can be: errors first, whatever the data look like.
struct Reply<Answer: Decodable & Sendable>: Decodable, Sendable {
    /// One entry of `errors`; parts of a wrong type count as absent.
    struct Issue: Decodable, Sendable {
        let type: String?
        let message: String

        private enum CodingKeys: String, CodingKey {
            case type, message
        }

        init(from decoder: any Decoder) throws {
            let container = try? decoder.container(keyedBy: CodingKeys.self)
            type = try? container?.decode(String.self, forKey: .type)
            message = (try? container?.decode(String.self, forKey: .message)).map(Refusal.comparable) ?? ""
        }
    }

    private struct DataPart: Decodable {
        let budget: RateBudget?
        let isWithoutUser: Bool
        let accountType: AccountType?

        init(from decoder: any Decoder) throws {
            let container = try decoder.container(keyedBy: AnswerKey.self)
            budget = try? container.decode(RateBudget.self, forKey: AnswerKey("rateLimit"))
            isWithoutUser = (try? container.decodeNil(forKey: AnswerKey("user"))) ?? true
            accountType = try? container.decode(AccountType.self, forKey: AccountType.key)
        }
    }

    private enum CodingKeys: String, CodingKey {
        case data, errors, message
    }

    /// The answer, or where reading it failed.
    let answer: Result<Answer, UpstreamFault>
    /// Whether there is no user in the data: absent and null are the same.
    let isWithoutUser: Bool
    /// What kind of account has the name; nil when it was not asked for or there is none.
    let accountType: AccountType?
    let errors: [Issue]
    /// The message of an error in the form of GitHub's REST API, fit for `Refusal`.
    let message: String
    let budget: RateBudget?

    init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        errors = (try? container.decode([Issue].self, forKey: .errors)) ?? []
        message = (try? container.decode(String.self, forKey: .message)).map(Refusal.comparable) ?? ""
        let part = try? container.decode(DataPart.self, forKey: .data)
        budget = part?.budget
        isWithoutUser = part?.isWithoutUser ?? true
        accountType = part?.accountType
        do {
            answer = .success(try container.decode(Answer.self, forKey: .data))
        } catch {
            answer = .failure(.malformed(at: (error as? DecodingError)?.path ?? "the top"))
        }
    }
}

extension DecodingError {
    /// The place that could not be read, as `data.user.followers.totalCount`.
    fileprivate var path: String {
        let path: [any CodingKey] =
            switch self {
            case .typeMismatch(_, let context), .valueNotFound(_, let context), .dataCorrupted(let context):
                context.codingPath
            case .keyNotFound(let key, let context): context.codingPath + [key]
            @unknown default: []
            }
        return path.isEmpty ? "the top" : path.map(\.stringValue).joined(separator: ".")
    }
}
