public import Usage
internal import Quantities
internal import SQLite
internal import Sodium

extension SQLiteProfileStore {
    /// Makes an API token for a user.
    ///
    /// Only its hash is stored, so that it cannot be shown again.
    ///
    /// - Parameters:
    ///   - name: The user.
    ///   - label: What its owner calls it: 1 to 60 characters.
    ///   - time: The present time.
    /// - Returns: the token, and what is stored about it.
    /// - Throws: `StoreError` when the user is unknown, the label is invalid, or the store fails.
    public func addToken(
        for name: UserName,
        label: String,
        at time: Timestamp
    ) throws(StoreError) -> (token: String, stored: APIToken) {
        try Self.check(label, "the label", maxLength: 60)
        let token = Self.prefix + cryptography.randomBytes(32).hexadecimal
        let hash = cryptography.sha256(Array(token.utf8))
        let stored = try write { writer throws(SQLiteError) -> Result<APIToken, StoreError> in
            guard let user = try writer.user(name) else { return .failure(.unknownUser(name)) }
            let id = try writer.connection.statement(
                "INSERT INTO tokens (user, label, hash, created) VALUES (?, ?, ?, ?) RETURNING id"
            ).first(.integer(user.id), .text(label), .blob(hash), .integer(time.unixMicroseconds)) { $0.integer(0) }
            return .success(APIToken(id: id ?? 0, label: label, created: time))
        }
        return (token, stored)
    }

    /// Returns a user's API tokens, oldest first.
    public func tokens(of user: User) throws(StoreError) -> [APIToken] {
        try read { connection throws(SQLiteError) in
            var tokens: [APIToken] = []
            try connection.statement("SELECT id, label, created FROM tokens WHERE user = ? ORDER BY id")
                .query(.integer(user.id)) { row in
                    let created = Timestamp(unixMicroseconds: row.integer(2))
                    tokens.append(APIToken(id: row.integer(0), label: SafeText.shown(row.text(1)), created: created))
                }
            return tokens
        }
    }

    /// Revokes an API token of a user; throws `unknownToken` if the user has no token with that number.
    public func revokeToken(_ id: Int, of user: User) throws(StoreError) {
        try write { writer throws(SQLiteError) in
            let count = try writer.connection.statement("DELETE FROM tokens WHERE id = ? AND user = ?")
                .run(.integer(id), .integer(user.id))
            return count == 1 ? .success(()) : .failure(.unknownToken(id))
        }
    }

    /// Returns the user whom an API token belongs to, or nil if it is not a valid token.
    ///
    /// The token's hash is looked up, so that the time that takes reveals nothing about other tokens.
    public func user(token: String) throws(StoreError) -> User? {
        guard token.utf8.count == Self.prefix.utf8.count + 64, token.hasPrefix(Self.prefix) else { return nil }
        let hash = cryptography.sha256(Array(token.utf8))
        return try read { connection throws(SQLiteError) in
            try connection.statement(
                "SELECT \(UserRow.columns) FROM users WHERE id = (SELECT user FROM tokens WHERE hash = ?)"
            ).first(.blob(hash), read: UserRow.init)
        }?.user()
    }

    /// The beginning of every token, by which secret scanners recognise a leaked one.
    private static let prefix = "emblem_"
}
