public import Usage
internal import SQLite

extension SQLiteProfileStore {
    /// Stores a user's picture file in place of the one there is; nil removes it.
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

    /// Returns a user's picture file, or nil if there is none.
    public func avatar(of user: User) throws(StoreError) -> [UInt8]? {
        try read { connection throws(SQLiteError) in try connection.avatar(of: user) }
    }
}
