public import Usage
internal import SQLite

extension SQLiteProfileStore {
    /// Ends every share link to a user's pictures that was made so far.
    public func revokeShares(of name: UserName) throws(StoreError) {
        try write(about: name) { writer throws(SQLiteError) -> Result<Void, StoreError> in
            guard let user = try writer.user(name) else { return .failure(.unknownUser(name)) }
            try writer.beginShareEpoch(user.id)
            try writer.touch(user.id)
            return .success(())
        }
    }
}

extension Writer {
    /// Ends all share links to a user's pictures; inside a transaction.
    func beginShareEpoch(_ user: Int) throws(SQLiteError) {
        // A row that was inserted by hand has no account yet.
        try connection.statement(
            """
            UPDATE users SET account = iif(length(account) = 16, account, randomblob(16)), share_epoch = randomblob(16)
            WHERE id = ?
            """
        ).run(.integer(user))
    }
}
