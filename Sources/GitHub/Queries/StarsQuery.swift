/// A query for one page of a user's repositories.
struct StarsQuery: GraphQLQuery {
    let login: Login
    /// The cursor at which the page begins; nil for the first page.
    let cursor: String?

    var document: String {
        """
        query Stars($login: String!, $cursor: String) {
          rateLimit { limit remaining resetAt }
          user(login: $login) {
            repositories(first: 100, after: $cursor, ownerAffiliations: OWNER, \
        orderBy: {field: STARGAZERS, direction: DESC}) \(RepositoryPage.fields)
          }
        }
        """
    }

    var variables: [String: GraphQLVariable] {
        ["login": .text(login.description), "cursor": cursor.map { .text($0) } ?? .null]
    }

    struct Answer: Decodable, Sendable {
        struct User: Decodable, Sendable {
            let repositories: RepositoryPage
        }

        let user: User
    }
}
