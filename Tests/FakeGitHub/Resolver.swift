/// Executes a query against the fake's users.
struct Resolver {
    let users: [String: FakeUser]
    let organizations: Set<String>
    let variables: [String: JSON]
    let budget: TokenBudget

    struct Failure: Error {
        let message: String
    }

    /// The body of the answer.
    func answer(to document: GraphQLDocument) -> JSON {
        do {
            try check(document)
            let data = try object(document.selections, of: "Query") { field throws(Failure) in try root(field) }
            guard isUserMissing(document) else { return .object(["data": data]) }
            let login = variables["login"]?.text ?? ""
            let error = JSON.object([
                "type": .text("NOT_FOUND"), "path": .list([.text("user")]),
                "message": .text("Could not resolve to a User with the login of '\(login)'."),
            ])
            return .object(["data": data, "errors": .list([error])])
        } catch {
            return .object(["errors": .list([.object(["message": .text(error.message)])])])
        }
    }

    private func isUserMissing(_ document: GraphQLDocument) -> Bool {
        document.selections.contains { $0.name == "user" && user($0) == nil }
    }

    private func check(_ document: GraphQLDocument) throws(Failure) {
        for (name, type) in document.parameters where type.hasSuffix("!") {
            let value = variables[name] ?? .null
            guard value != .null else { throw Failure(message: "Variable $\(name) of type \(type) was not provided") }
        }
        for name in variables.keys where document.parameters[name] == nil {
            throw Failure(message: "Variable $\(name) is not declared")
        }
        let used = document.allFields.flatMap { $0.arguments.values + [$0.include].compactMap(\.self) }
        for case .variable(let name) in used where document.parameters[name] == nil {
            throw Failure(message: "Variable $\(name) is used but not declared")
        }
    }

    private func object(
        _ fields: [GraphQLDocument.Field],
        of type: String,
        _ resolve: (GraphQLDocument.Field) throws(Failure) -> JSON?
    ) throws(Failure) -> JSON {
        var pairs: [JSON.Pair] = []
        for field in fields where value(field.include) != .bool(false) {
            guard let value = try resolve(field) else {
                throw Failure(message: "Field '\(field.name)' doesn't exist on type '\(type)'")
            }
            pairs.append(JSON.Pair(name: field.alias, value: value))
        }
        return .object(pairs)
    }

    private func scalars(_ field: GraphQLDocument.Field, _ values: [String: JSON]) throws(Failure) -> JSON {
        try object(field.selections, of: field.name) { field throws(Failure) in values[field.name] }
    }

    private func value(_ value: GraphQLDocument.Value?) -> JSON {
        switch value {
        case .variable(let name): variables[name] ?? .null
        case .text(let text), .name(let text): .text(text)
        case .number(let number): .number(number)
        case .object, nil: .null
        }
    }

    private func user(_ field: GraphQLDocument.Field) -> FakeUser? {
        value(field.arguments["login"]).text.flatMap { users[$0.lowercased()] }
    }
}

extension Resolver {
    private func root(_ field: GraphQLDocument.Field) throws(Failure) -> JSON? {
        switch field.name {
        case "rateLimit":
            return try scalars(
                field,
                [
                    "limit": .number(budget.limit), "remaining": .number(budget.remaining),
                    "resetAt": .text(budget.resetAt),
                ]
            )
        case "user":
            guard let user = user(field) else { return .null }
            return try object(field.selections, of: "User") { field throws(Failure) in try property(field, of: user) }
        case "repositoryOwner":
            let login = value(field.arguments["login"]).text?.lowercased() ?? ""
            guard users[login] != nil || organizations.contains(login) else { return .null }
            return try scalars(field, ["__typename": .text(users[login] == nil ? "Organization" : "User")])
        case "search": return try scalars(field, ["issueCount": .number(try found(field))])
        default: return nil
        }
    }

    private func property(_ field: GraphQLDocument.Field, of user: FakeUser) throws(Failure) -> JSON? {
        switch (field.name, value(field.arguments["states"]).text) {
        case ("login", _): .text(user.login)
        case ("followers", _): try scalars(field, ["totalCount": .number(user.followers)])
        case ("pullRequests", "MERGED"): try scalars(field, ["totalCount": .number(user.sum(\.merged))])
        case ("issues", "CLOSED"): try scalars(field, ["totalCount": .number(user.sum(\.closed))])
        case ("contributionsCollection", _): try contributions(field, of: user)
        case ("repositories", _): try repositories(field, of: user)
        default: nil
        }
    }

    private func contributions(_ field: GraphQLDocument.Field, of user: FakeUser) throws(Failure) -> JSON {
        guard field.arguments["from"] != nil else {
            // Years with nothing but private contributions are not named.
            let years = user.years.filter { $0.value.isShown }.keys.sorted(by: >).map { JSON.number($0) }
            let latest = user.years.max { $0.key < $1.key }
            return try scalars(
                field,
                [
                    "contributionYears": .list(years),
                    "restrictedContributionsCount": .number(latest?.value.restricted ?? 0),
                ]
            )
        }
        let from = value(field.arguments["from"]).text ?? ""
        let to = value(field.arguments["to"]).text ?? ""
        guard let year = Int(from.prefix(4)), from == "\(year)-01-01T00:00:00Z", to == "\(year)-12-31T23:59:59Z" else {
            throw Failure(message: "The total time spanned by 'from' and 'to' must not exceed 1 year")
        }
        let figures = user.years[year] ?? FakeUser.Year()
        return try scalars(
            field,
            [
                "totalCommitContributions": .number(figures.commits),
                "totalPullRequestContributions": .number(figures.pullRequests),
                "totalPullRequestReviewContributions": .number(figures.reviews),
                "totalIssueContributions": .number(figures.issues),
                "restrictedContributionsCount": .number(figures.restricted),
            ]
        )
    }

    private func repositories(_ field: GraphQLDocument.Field, of user: FakeUser) throws(Failure) -> JSON {
        guard case .number(let count) = value(field.arguments["first"]), (1...100).contains(count) else {
            throw Failure(message: "first must be between 1 and 100")
        }
        guard case .object(["field": .name("STARGAZERS"), "direction": .name("DESC")]) = field.arguments["orderBy"],
            field.arguments["ownerAffiliations"] == .name("OWNER")
        else { throw Failure(message: "the fake knows own repositories by stars only") }
        let start = value(field.arguments["after"]).text.flatMap { Int($0.dropFirst("cursor:".count)) } ?? 0
        let sorted = user.repositories.sorted { $0.stars > $1.stars }
        let page = sorted.dropFirst(start).prefix(count)
        let end = start + page.count
        var nodes: [JSON] = []
        for selection in field.selections where selection.name == "nodes" {
            for repository in page {
                nodes.append(
                    try scalars(
                        selection,
                        [
                            "stargazerCount": .number(repository.stars),
                            "createdAt": .text("\(repository.year)-06-01T12:00:00Z"),
                        ]
                    )
                )
            }
        }
        let info = JSON.object([
            "hasNextPage": .bool(end < sorted.count), "endCursor": page.isEmpty ? .null : .text("cursor:\(end)"),
        ])
        return try scalars(field, ["nodes": .list(nodes), "pageInfo": info, "totalCount": .number(sorted.count)])
    }

    private func found(_ field: GraphQLDocument.Field) throws(Failure) -> Int {
        let query = value(field.arguments["query"]).text ?? ""
        let terms = query.split(separator: " ").reduce(into: [String: String]()) { terms, term in
            let parts = term.split(separator: ":", maxSplits: 1).map(String.init)
            if parts.count == 2 { terms[parts[0]] = parts[1] }
        }
        let user = users[terms["author"]?.lowercased() ?? ""]
        func year(_ span: String) -> FakeUser.Year? {
            Int(span.prefix(4)).flatMap { span == "\($0)-01-01..\($0)-12-31" ? user?.years[$0] : nil }
        }
        switch (terms["type"], terms["merged"], terms["closed"]) {
        case ("pr", let span?, nil): return year(span)?.merged ?? 0
        case ("issue", nil, let span?): return year(span)?.closed ?? 0
        default: throw Failure(message: "the fake does not understand the search '\(query)'")
        }
    }
}

extension FakeUser.Year {
    fileprivate var isShown: Bool {
        restricted == 0 || commits + pullRequests + reviews + issues > 0
    }
}

extension FakeUser {
    fileprivate func sum(_ figure: KeyPath<Year, Int>) -> Int { years.values.reduce(0) { $0 + $1[keyPath: figure] } }
}
