internal import SQLite
internal import Quantities

extension ProfileStore {
    /// Adds a user.
    ///
    /// - Parameters:
    ///   - name: The name; neither taken nor reserved.
    ///   - displayName: The name on pictures, when it differs: 1 to 60 characters.
    ///   - isPublic: Whether everybody may see the user's pictures.
    ///   - zone: Where the user's days begin and end.
    ///   - time: Now.
    /// - Returns: the user as stored.
    /// - Throws: when the name is taken or reserved, the display name is none, or the store fails.
    @discardableResult
    public func addUser(
        _ name: UserName,
        displayName: String? = nil,
        isPublic: Bool = true,
        zone: Zone = .utc,
        at time: Timestamp
    ) throws(ProfilesError) -> User {
        guard !name.isReserved else { throw .reservedName(name) }
        try Self.check(displayName, "the display name", longest: 60)
        return try write { writer throws(SQLiteError) in
            let change = try writer.nextChange()
            let id = try writer.connection.statement(
                """
                INSERT INTO users (name, folded, display_name, is_public, zone, created, change)
                VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING RETURNING id
                """
            ).first(
                .text(name.description),
                .text(name.folded),
                .text(displayName),
                .integer(isPublic ? 1 : 0),
                .text(zone.identifier),
                .integer(time.unixMicroseconds),
                .integer(change)
            ) { $0.integer(0) }
            guard let id else { return .failure(.nameTaken(name)) }
            return .success(
                User(
                    name: name,
                    displayName: displayName,
                    isPublic: isPublic,
                    zone: zone,
                    created: time,
                    change: change,
                    id: id
                )
            )
        }
    }

    /// The user of a name; nil when there is none.
    public func user(_ name: UserName) throws(ProfilesError) -> User? {
        try read { connection throws(SQLiteError) in
            try connection.statement("SELECT \(UserRow.columns) FROM users WHERE folded = ?")
                .first(.text(name.folded), read: UserRow.init)
        }?.user()
    }

    /// The user of a name.
    public func existingUser(_ name: UserName) throws(ProfilesError) -> User {
        guard let user = try user(name) else { throw .unknownUser(name) }
        return user
    }

    /// All users, by name.
    public func users() throws(ProfilesError) -> [User] {
        try users { connection throws(SQLiteError) in
            try connection.rows("SELECT \(UserRow.columns) FROM users ORDER BY folded")
        }
    }

    /// The users about whom something has changed since a change number, by any process, oldest change first.
    ///
    /// Ask with the highest `change` of the users that the last call returned, first with `changeNumber()`.
    public func changedUsers(since change: Int) throws(ProfilesError) -> [User] {
        try users { connection throws(SQLiteError) in
            try connection.rows(
                "SELECT \(UserRow.columns) FROM users WHERE change > ? ORDER BY change",
                .integer(change)
            )
        }
    }

    private func users(
        _ body: @Sendable (Connection) throws(SQLiteError) -> [UserRow]
    ) throws(ProfilesError) -> [User] {
        var users: [User] = []
        for row in try read(body) { users.append(try row.user()) }
        return users
    }

    /// Changes what is given about a user.
    ///
    /// Another time zone moves records to other days: all roll-ups are worked out
    /// anew, in the same transaction.
    @discardableResult
    public func update(_ name: UserName, _ changes: UserChanges) throws(ProfilesError) -> User {
        if let displayName = changes.displayName { try Self.check(displayName, "the display name", longest: 60) }
        try write { writer throws(SQLiteError) -> Result<Void, ProfilesError> in
            guard let present = try writer.user(name) else { return .failure(.unknownUser(name)) }
            try writer.connection.statement(
                "UPDATE users SET display_name = ?, is_public = ?, zone = ? WHERE id = ?"
            ).run(
                .text(changes.displayName ?? present.displayName),
                .integer((changes.isPublic ?? present.isPublic) ? 1 : 0),
                .text(changes.zone?.identifier ?? present.zone),
                .integer(present.id)
            )
            if let zone = changes.zone, zone.identifier != present.zone {
                _ = try writer.rebuild(present.id, in: zone)
            }
            try writer.touch(present.id)
            return .success(())
        }
        return try existingUser(name)
    }

    static func check(_ text: String?, _ what: String, longest: Int) throws(ProfilesError) {
        guard let text else { return }
        let length = text.unicodeScalars.count
        guard (1...longest).contains(length), SafeText.isClean(text) else {
            throw .badText(what: what, received: text, longest: longest)
        }
    }
}

extension Writer {
    /// The user of a name, as stored now; inside a transaction.
    func user(_ name: UserName) throws(SQLiteError) -> UserRow? {
        try connection.statement("SELECT \(UserRow.columns) FROM users WHERE folded = ?")
            .first(.text(name.folded), read: UserRow.init)
    }
}

extension Connection {
    fileprivate func rows(_ sql: String, _ values: Value...) throws(SQLiteError) -> [UserRow] {
        var rows: [UserRow] = []
        let statement = try statement(sql)
        if let value = values.first {
            try statement.query(value) { rows.append(UserRow($0)) }
        } else {
            try statement.query { rows.append(UserRow($0)) }
        }
        return rows
    }
}

/// A row of `users`, before its name and zone have been understood.
struct UserRow: Sendable {
    static let columns = "id, name, display_name, is_public, zone, created, change"

    let id: Int
    let name: String
    let displayName: String?
    let isPublic: Bool
    let zone: String
    let created: Int
    let change: Int

    init(_ row: borrowing Row) {
        id = row.integer(0)
        name = row.text(1)
        displayName = row.optionalText(2)
        isPublic = row.integer(3) != 0
        zone = row.text(4)
        created = row.integer(5)
        change = row.integer(6)
    }

    func user() throws(ProfilesError) -> User {
        guard let name = UserName(name), let zone = Zone(zone) else {
            throw .unknownZone(user: name, identifier: zone)
        }
        return User(
            name: name,
            displayName: displayName,
            isPublic: isPublic,
            zone: zone,
            created: Timestamp(unixMicroseconds: created),
            change: change,
            id: id
        )
    }
}
