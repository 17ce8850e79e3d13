public import Usage
internal import SQLite

extension SQLiteProfileStore {
    /// Returns what would be removed with a user.
    public func holdings(of name: UserName) throws(StoreError) -> UserHoldings {
        let holdings = try read { connection throws(SQLiteError) -> UserHoldings? in
            guard let user = try connection.id(of: name) else { return nil }
            return try connection.holdings(of: user)
        }
        guard let holdings else { throw .unknownUser(name) }
        return holdings
    }

    /// Removes a user with all that is stored of them, in one transaction; their name is free then.
    ///
    /// Names of models and tools stay: others may use them. Of the name itself the last removals are kept in a list, by
    /// which whoever shows the user's pictures hears of it.
    ///
    /// - Returns: what went with them.
    /// - Throws: when the user is unknown, or the store fails.
    @discardableResult
    public func removeUser(_ name: UserName) throws(StoreError) -> UserHoldings {
        try write { writer throws(SQLiteError) -> Result<UserHoldings, StoreError> in
            guard let user = try writer.connection.id(of: name) else { return .failure(.unknownUser(name)) }
            let holdings = try writer.connection.holdings(of: user)
            try writer.remove(user, named: name)
            return .success(holdings)
        }
    }
}

extension Writer {
    /// The removals that are kept by name; a mark from before all of them is answered with `everything`.
    private static let removals = 100

    /// Removes a user; inside a transaction.
    func remove(_ user: Int, named name: UserName) throws(SQLiteError) {
        for table in Schema.tablesOfUsers {
            try connection.statement("DELETE FROM \(table) WHERE user = ?").run(.integer(user))
        }
        forgetMachines()
        try connection.statement("DELETE FROM users WHERE id = ?").run(.integer(user))
        try connection.statement("INSERT INTO removals VALUES (?, ?)").run(
            .integer(try nextChange()),
            .text(name.key)
        )
        try connection.statement(
            """
            UPDATE state SET removal =
                max(removal, coalesce((SELECT change FROM removals ORDER BY change DESC LIMIT 1 OFFSET ?), 0))
            """
        ).run(.integer(Self.removals))
        try connection.statement("DELETE FROM removals WHERE change <= (SELECT removal FROM state)").run()
    }
}

extension Connection {
    fileprivate func id(of name: UserName) throws(SQLiteError) -> Int? {
        try statement("SELECT id FROM users WHERE folded = ?").first(.text(name.key)) { $0.integer(0) }
    }

    fileprivate func holdings(of user: Int) throws(SQLiteError) -> UserHoldings {
        func count(_ table: String) throws(SQLiteError) -> Int {
            try statement("SELECT count(*) FROM \(table) WHERE user = ?").first(.integer(user)) { $0.integer(0) } ?? 0
        }
        return UserHoldings(
            records: try count("records"),
            tokens: try count("tokens"),
            achievements: try count("achievements"),
            hasAvatar: try count("avatars") > 0
        )
    }
}
