public import Usage
internal import SQLite

extension SQLiteProfileStore {
    /// Returns how much is stored of a user.
    public func holdings(of name: UserName) throws(StoreError) -> UserHoldings {
        let holdings = try read { connection throws(SQLiteError) -> UserHoldings? in
            guard let user = try connection.id(of: name) else { return nil }
            return try connection.holdings(of: user)
        }
        guard let holdings else { throw .unknownUser(name) }
        return holdings
    }

    /// Removes a user with everything that is stored of them, in one transaction; the name is free afterwards.
    ///
    /// Names of models and tools stay, since other users may have used them. The user's name is kept in a list of the
    /// last removals, for `changes(since:)`.
    ///
    /// - Returns: what was removed.
    /// - Throws: `StoreError` when the user is unknown, or the store fails.
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
    /// How many removals are listed by name; for an older mark, `changes(since:)` answers `everything`.
    private static let maxRemovals = 100

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
        ).run(.integer(Self.maxRemovals))
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
