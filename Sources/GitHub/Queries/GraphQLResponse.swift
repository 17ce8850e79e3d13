/// The decoded body of a response from GitHub.
///
/// Decoding fails only when the body is not a JSON object: a part that is missing or of a wrong type is left out.
struct GraphQLResponse<Answer: Decodable & Sendable>: Decodable, Sendable {
    /// An error that the response names.
    ///
    /// A part of a wrong type counts as absent.
    struct Issue: Decodable, Sendable {
        let type: String?
        let message: String

        private enum CodingKeys: String, CodingKey {
            case type, message
        }

        init(from decoder: any Decoder) throws {
            let container = try? decoder.container(keyedBy: CodingKeys.self)
            type = try? container?.decode(String.self, forKey: .type)
            message = (try? container?.decode(String.self, forKey: .message)).map(TokenRefusal.comparable) ?? ""
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

    /// The decoded `data`, or the fault that says where decoding failed.
    let answer: Result<Answer, UpstreamFault>
    /// Whether `data.user` is absent or null.
    let isWithoutUser: Bool
    /// The kind of the account that has the name; nil when the query did not ask or no account has it.
    let accountType: AccountType?
    /// The entries of `errors`.
    let errors: [Issue]
    /// The message of an error in the form of GitHub's REST API, made comparable for `TokenRefusal`.
    let message: String
    /// The `rateLimit` object of the data.
    let budget: RateBudget?

    init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        errors = (try? container.decode([Issue].self, forKey: .errors)) ?? []
        message = (try? container.decode(String.self, forKey: .message)).map(TokenRefusal.comparable) ?? ""
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
    /// The path of the value that could not be read, such as `data.user.followers.totalCount`.
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
