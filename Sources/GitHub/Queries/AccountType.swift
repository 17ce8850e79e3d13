/// The kind of an account; queries ask for it because GitHub knows no user with the name of an organization.
enum AccountType: String, Decodable, Sendable {
    case user = "User"
    case organization = "Organization"

    private enum CodingKeys: String, CodingKey {
        case name = "__typename"
    }

    /// The field's name in an answer.
    static let key = AnswerKey("repositoryOwner")
    /// The field's text, for a query with a variable `$login`.
    static let field = "repositoryOwner(login: $login) { __typename }"

    init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        let name = try container.decode(String.self, forKey: .name)
        guard let type = Self(rawValue: name) else {
            throw DecodingError.dataCorruptedError(forKey: .name, in: container, debugDescription: "another kind")
        }
        self = type
    }
}
