import Quantities

/// The contributions of several calendar years (UTC) in one request, each under an alias of its own.
struct YearsQuery: GraphQLQuery {
    let login: Login
    let years: [Int]

    var document: String {
        let parameters = years.map { ", $from\($0): DateTime!, $to\($0): DateTime!" }.joined()
        let aliases = years.map { year in
            "    y\(year): contributionsCollection(from: $from\(year), to: $to\(year)) \(Contributions.fields)"
        }
        return """
            query Years($login: String!\(parameters)) {
              rateLimit { limit remaining resetAt }
              user(login: $login) {
            \(aliases.joined(separator: "\n"))
              }
            }
            """
    }

    var variables: [String: GraphQLVariable] {
        years.reduce(into: ["login": .text(login.description)]) { variables, year in
            variables["from\(year)"] = .text("\(year)-01-01T00:00:00Z")
            variables["to\(year)"] = .text("\(year)-12-31T23:59:59Z")
        }
    }

    /// The contributions by year, without the years that GitHub left out.
    struct Answer: Decodable, Sendable {
        let contributions: [Int: Contributions]

        init(from decoder: any Decoder) throws {
            let user = try decoder.container(keyedBy: AnswerKey.self)
                .nestedContainer(keyedBy: AnswerKey.self, forKey: AnswerKey("user"))
            contributions = try user.allKeys.reduce(into: [:]) { contributions, key in
                guard key.stringValue.hasPrefix("y"), let year = Int(digits: key.stringValue.dropFirst()) else {
                    return
                }
                contributions[year] = try user.decodeIfPresent(Contributions.self, forKey: key)
            }
        }
    }
}
