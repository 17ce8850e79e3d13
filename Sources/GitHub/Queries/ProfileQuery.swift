/// A query for what belongs to no year, with the first page of repositories.
///
/// One request instead of five, so that a rank of an unknown user costs two points. `withStars` is false when this is
/// too much for GitHub at once; `StarsQuery` then asks for the pages.
struct ProfileQuery: GraphQLQuery {
    let login: Login
    var withStars = true

    var document: String {
        """
        query Profile($login: String!, $withStars: Boolean!) {
          rateLimit { limit remaining resetAt }
          \(AccountType.field)
          user(login: $login) {
            login
            followers { totalCount }
            contributionsCollection { contributionYears restrictedContributionsCount }
            merged: pullRequests(states: MERGED) { totalCount }
            closed: issues(states: CLOSED) { totalCount }
            repositories(first: 100, ownerAffiliations: OWNER, orderBy: {field: STARGAZERS, direction: DESC}) \
        @include(if: $withStars) \(RepositoryPage.fields)
          }
        }
        """
    }

    var variables: [String: GraphQLVariable] {
        ["login": .text(login.description), "withStars": .flag(withStars)]
    }

    struct Answer: Decodable, Sendable {
        let user: User
    }

    struct User: Decodable, Sendable {
        struct Years: Decodable, Sendable {
            let contributionYears: [Int]
            /// Private contributions of the last twelve months.
            let restrictedContributionsCount: Count
        }

        let login: String
        let followers: Total
        let contributionsCollection: Years
        let merged: Total
        let closed: Total
        let repositories: RepositoryPage?
    }
}
