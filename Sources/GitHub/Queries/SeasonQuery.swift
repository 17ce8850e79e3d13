/// One calendar year (UTC): its contributions, the pull requests merged and the issues closed in it.
///
/// GraphQL connections have no filter for the date of merging or closing, so a search counts these two.
struct SeasonQuery: GraphQLQuery {
    let login: Login
    let year: Int

    var document: String {
        """
        query Season($login: String!, $from: DateTime!, $to: DateTime!, $merged: String!, $closed: String!) {
          rateLimit { limit remaining resetAt }
          \(AccountType.field)
          user(login: $login) {
            season: contributionsCollection(from: $from, to: $to) \(Contributions.fields)
          }
          merged: search(query: $merged, type: ISSUE, first: 1) { issueCount }
          closed: search(query: $closed, type: ISSUE, first: 1) { issueCount }
        }
        """
    }

    var variables: [String: GraphQLVariable] {
        let span = "\(year)-01-01..\(year)-12-31"
        return [
            "login": .text(login.description),
            "from": .text("\(year)-01-01T00:00:00Z"),
            "to": .text("\(year)-12-31T23:59:59Z"),
            // A login has no blank, colon or quote, so it cannot add a qualifier to the search.
            "merged": .text("author:\(login) type:pr merged:\(span)"),
            "closed": .text("author:\(login) type:issue closed:\(span)"),
        ]
    }

    struct Answer: Decodable, Sendable {
        struct User: Decodable, Sendable {
            let season: Contributions
        }

        struct Found: Decodable, Sendable {
            private let issueCount: Count

            var count: Int { issueCount.value }
        }

        let user: User
        let merged: Found
        let closed: Found
    }
}
