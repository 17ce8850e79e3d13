public import Usage
internal import SQLite
internal import Quantities

extension SQLiteProfileStore {
    /// Adds a user.
    ///
    /// - Parameters:
    ///   - name: The name; neither taken nor reserved.
    ///   - displayName: The name on pictures, when it differs: 1 to 60 characters.
    ///   - isPublic: Whether everybody may see the user's pictures.
    ///   - zone: The time zone of the user's days.
    ///   - time: The present time.
    /// - Returns: the user as stored.
    /// - Throws: `StoreError` when the name is taken or reserved, the display name is invalid, or the store fails.
    @discardableResult
    public func addUser(
        _ name: UserName,
        displayName: String? = nil,
        isPublic: Bool = true,
        zone: Zone = .utc,
        at time: Timestamp
    ) throws(StoreError) -> User {
        guard !name.isReserved else { throw .reservedName(name) }
        try Self.check(displayName, "the display name", maxLength: 60)
        return try write { writer throws(SQLiteError) in
            let newcomer = Newcomer(zone: zone, isPublic: isPublic, time: time)
            guard let row = try writer.addUser(name, displayName: displayName, newcomer) else {
                return .failure(.nameTaken(name))
            }
            return Result { () throws(StoreError) in try row.user() }
        }
    }

    /// Returns the user who has a name, or nil if there is none.
    public func user(_ name: UserName) throws(StoreError) -> User? {
        try read { connection throws(SQLiteError) in try connection.user(name) }?.user()
    }

    /// Returns all users sorted by name, with an error in place of each whose row is unusable.
    public func users() throws(StoreError) -> [Result<User, StoreError>] {
        let rows = try read { connection throws(SQLiteError) in
            var rows: [UserRow] = []
            try connection.statement("SELECT \(UserRow.columns) FROM users ORDER BY folded").query {
                rows.append(UserRow($0))
            }
            return rows
        }
        return rows.map { row in Result { () throws(StoreError) in try row.user() } }
    }

    /// Changes those properties of a user that are given.
    ///
    /// If a time zone is given, even the same one, all roll-ups are rebuilt in the same transaction: records move to
    /// other days, and the rules of a zone may have changed. Making a public user private ends all share links to their
    /// pictures for good.
    ///
    /// - Throws: `StoreError` when the user is unknown, the row would still be unusable, or the store fails.
    @discardableResult
    public func update(_ name: UserName, _ changes: UserChanges) throws(StoreError) -> User {
        if let displayName = changes.displayName { try Self.check(displayName, "the display name", maxLength: 60) }
        try write(about: name) { writer throws(SQLiteError) -> Result<Void, StoreError> in
            guard var row = try writer.user(name) else { return .failure(.unknownUser(name)) }
            let isHidden = row.isPublic && changes.isPublic == false
            row.displayName = changes.displayName ?? row.displayName
            row.isPublic = changes.isPublic ?? row.isPublic
            row.zone = changes.zone?.identifier ?? row.zone
            let understood = Result { [row] () throws(StoreError) in try row.user() }
            if case .failure = understood { return understood.map { _ in } }
            try writer.connection.statement(
                "UPDATE users SET display_name = ?, is_public = ?, zone = ? WHERE id = ?"
            ).run(.text(row.displayName), .integer(row.isPublic ? 1 : 0), .text(row.zone), .integer(row.id))
            if let zone = changes.zone { _ = try writer.rebuild(row.id, in: zone) }
            if isHidden { try writer.beginShareEpoch(row.id) }
            try writer.touch(row.id)
            return .success(())
        }
        return try existingUser(name)
    }

    /// Throws `StoreError.badText` unless a text is nil, or has 1 to `maxLength` characters, none of them invisible.
    static func check(_ text: String?, _ what: String, maxLength: Int) throws(StoreError) {
        guard let text else { return }
        let length = text.unicodeScalars.count
        guard (1...maxLength).contains(length), SafeText.isClean(text) else {
            throw .badText(what: what, received: text, maxLength: maxLength)
        }
    }
}

extension Writer {
    /// Adds a user; inside a transaction.
    ///
    /// - Returns: the user as stored, or nil if the name is taken.
    func addUser(
        _ name: UserName,
        displayName: String? = nil,
        _ newcomer: Newcomer
    ) throws(SQLiteError) -> UserRow? {
        let change = try nextChange()
        // The ids of removed users are not used again.
        return try connection.statement(
            """
            INSERT INTO users (id, name, folded, display_name, is_public, zone, created, change, account, share_epoch)
            SELECT max(?7, coalesce(max(id), 0) + 1), ?1, ?2, ?3, ?4, ?5, ?6, ?7, randomblob(16), randomblob(16)
            FROM users WHERE true
            ON CONFLICT DO NOTHING RETURNING \(UserRow.columns)
            """
        ).first(
            .text(name.description),
            .text(name.key),
            .text(displayName),
            .integer(newcomer.isPublic ? 1 : 0),
            .text(newcomer.zone.identifier),
            .integer(newcomer.time.unixMicroseconds),
            .integer(change),
            read: UserRow.init
        )
    }

    /// Returns the row of the user who has a name, or nil if there is none; inside a transaction.
    func user(_ name: UserName) throws(SQLiteError) -> UserRow? {
        try connection.statement("SELECT \(UserRow.columns) FROM users WHERE folded = ?")
            .first(.text(name.key), read: UserRow.init)
    }
}
