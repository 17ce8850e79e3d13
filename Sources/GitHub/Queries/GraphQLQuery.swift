/// A GraphQL query and the type of its answer.
///
/// The document is made of constants and numbers only; text from a caller goes into the variables.
protocol GraphQLQuery: Sendable {
    /// The shape of `data` when the user exists.
    associatedtype Answer: Decodable & Sendable

    /// The user whom the query is about.
    var login: Login { get }
    var document: String { get }
    var variables: [String: GraphQLVariable] { get }
}

/// A value for a variable of a query.
enum GraphQLVariable: Hashable, Sendable, Encodable {
    case text(String)
    case flag(Bool)
    case null

    func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        switch self {
        case .text(let text): try container.encode(text)
        case .flag(let flag): try container.encode(flag)
        case .null: try container.encodeNil()
        }
    }
}
