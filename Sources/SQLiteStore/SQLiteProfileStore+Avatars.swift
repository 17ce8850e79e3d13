public import Usage
internal import SQLite

extension SQLiteProfileStore {
    /// Keeps a picture of a user in place of the one there is; nil removes it.
    ///
    /// - Throws: when the user is unknown or the store fails.
    public func setAvatar(_ file: [UInt8]?, of name: UserName) throws(StoreError) {
        try write(about: name) { writer throws(SQLiteError) -> Result<Void, StoreError> in
            guard let user = try writer.user(name) else { return .failure(.unknownUser(name)) }
            if let file {
                try writer.connection.statement("INSERT OR REPLACE INTO avatars (user, file) VALUES (?, ?)")
                    .run(.integer(user.id), .blob(file))
            } else {
                try writer.connection.statement("DELETE FROM avatars WHERE user = ?").run(.integer(user.id))
            }
            try writer.touch(user.id)
            return .success(())
        }
    }

    /// The picture file of a user; nil when there is none.
    public func avatar(of user: User) throws(StoreError) -> [UInt8]? {
        try read { connection throws(SQLiteError) in try connection.avatar(of: user) }
    }
}
