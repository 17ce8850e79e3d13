internal import SQLite

/// Documents: what was fetched from elsewhere and can be fetched again, beside the users and their usage.
extension ProfileStore {
    /// The documents about a subject in a collection, by name; none when nothing is known.
    public func documents(of subject: String, in collection: String) throws(ProfilesError) -> [StoredDocument] {
        try read { connection throws(SQLiteError) in
            var documents: [StoredDocument] = []
            try connection.statement(
                "SELECT name, body FROM documents WHERE collection = ? AND subject = ? ORDER BY name"
            ).query(.text(collection), .text(subject)) { row in
                documents.append(StoredDocument(name: row.text(0), body: row.blob(1)))
            }
            return documents
        }
    }

    /// Stores documents by subject in one transaction; one of the same name is replaced.
    ///
    /// No user's change number moves, since documents belong to no user.
    public func put(_ documents: [String: [StoredDocument]], in collection: String) throws(ProfilesError) {
        try write { writer throws(SQLiteError) -> Result<Void, ProfilesError> in
            let statement = try writer.connection.statement(
                "INSERT OR REPLACE INTO documents (collection, subject, name, body) VALUES (?, ?, ?, ?)"
            )
            for (subject, documents) in documents {
                for document in documents {
                    try statement.run(.text(collection), .text(subject), .text(document.name), .blob(document.body))
                }
            }
            return .success(())
        }
    }
}
