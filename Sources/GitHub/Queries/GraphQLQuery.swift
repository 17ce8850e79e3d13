/// A question to GitHub with the type of its answer.
///
/// The document is made of constants and numbers of ours only; whatever a caller named goes into the variables.
protocol GraphQLQuery: Sendable {
    /// The shape of `data` when the user exists.
    associatedtype Answer: Decodable & Sendable

    /// Whom it is about.
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
