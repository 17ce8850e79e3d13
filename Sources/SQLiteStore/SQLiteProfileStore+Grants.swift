public import Usage
internal import SQLite

/// Achievements that the operator grants.
extension SQLiteProfileStore {
    /// Grants a user an achievement; returns false if they have it already.
    @discardableResult
    public func grant(_ id: String, to name: UserName, at time: Timestamp) throws(StoreError) -> Bool {
        let achievement = try Self.granted(id)
        return try write(about: name) { writer throws(SQLiteError) in
            guard let user = try writer.user(name) else { return .failure(.unknownUser(name)) }
            let isNew = try writer.unlock(achievement, for: user.id, at: time.unixMicroseconds)
            if isNew { try writer.touch(user.id) }
            return .success(isNew)
        }
    }

    /// Takes back an achievement that was granted; returns false if the user does not have it.
    @discardableResult
    public func revoke(_ id: String, from name: UserName) throws(StoreError) -> Bool {
        let achievement = try Self.granted(id)
        return try write(about: name) { writer throws(SQLiteError) in
            guard let user = try writer.user(name) else { return .failure(.unknownUser(name)) }
            let had =
                try writer.connection.statement("DELETE FROM achievements WHERE user = ? AND achievement = ?")
                .run(.integer(user.id), .text(achievement.id)) == 1
            if had { try writer.touch(user.id) }
            return .success(had)
        }
    }

    private static func granted(_ id: String) throws(StoreError) -> Achievement {
        guard let achievement = Achievement.named(id) else { throw .unknownAchievement(id) }
        guard achievement.rule == .granted else { throw .notGranted(id) }
        return achievement
    }
}
