public import Usage
internal import SQLite

/// Documents, which were fetched from elsewhere and can be fetched again; they belong to no user.
extension SQLiteProfileStore {
    /// Returns the documents about a subject in a collection, sorted by name.
    public func documents(of subject: String, in collection: String) throws(StoreError) -> [StoredDocument] {
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

    /// Returns when a document of a collection was last stored, or nil if there is none.
    public func newestDocument(in collection: String) throws(StoreError) -> Timestamp? {
        try read { connection throws(SQLiteError) in
            try connection.statement("SELECT stored FROM subjects WHERE collection = ? ORDER BY stored DESC LIMIT 1")
                .first(.text(collection)) { Timestamp(unixSeconds: $0.integer(0)) }
        }
    }

    /// Stores documents by subject in one transaction; one of the same name is replaced.
    ///
    /// Each call also deletes subjects that the policy does not keep, up to `DocumentPolicy.slice` more than it stores:
    /// so the collection stays within the policy and no call takes long.
    ///
    /// - Parameters:
    ///   - documents: The documents by subject.
    ///   - collection: What they belong to; each collection is pruned on its own.
    ///   - time: The time, by a clock that does not jump.
    ///   - calendar: The time by a second clock, if any: a subject is deleted as too old only when both agree.
    ///   - policy: How much of the collection is kept.
    /// - Throws: `StoreError` when nothing was stored.
    public func put(
        _ documents: [String: [StoredDocument]],
        in collection: String,
        at time: Timestamp,
        calendar: Timestamp? = nil,
        keeping policy: DocumentPolicy = DocumentPolicy()
    ) throws(StoreError) {
        try write { writer throws(SQLiteError) -> Result<Void, StoreError> in
            for (subject, documents) in documents {
                try writer.put(documents, about: subject, in: collection, at: time)
            }
            let earlier = Timestamp(unixSeconds: min(time.unixSeconds, calendar?.unixSeconds ?? .max))
            try writer.prune(collection, policy, at: earlier, atMost: documents.count + DocumentPolicy.slice)
            return .success(())
        }
    }
}

extension Writer {
    /// Stores documents about a subject; inside a transaction.
    fileprivate func put(
        _ documents: [StoredDocument],
        about subject: String,
        in collection: String,
        at time: Timestamp
    ) throws(SQLiteError) {
        try connection.statement("INSERT OR REPLACE INTO subjects (collection, subject, stored) VALUES (?, ?, ?)")
            .run(.text(collection), .text(subject), .integer(time.unixSeconds))
        let statement = try connection.statement(
            "INSERT OR REPLACE INTO documents (collection, subject, name, body) VALUES (?, ?, ?, ?)"
        )
        for document in documents {
            try statement.run(.text(collection), .text(subject), .text(document.name), .blob(document.body))
        }
    }

    /// Deletes up to `limit` of the subjects that the policy does not keep, oldest first; inside a transaction.
    fileprivate func prune(
        _ collection: String,
        _ policy: DocumentPolicy,
        at time: Timestamp,
        atMost limit: Int
    ) throws(SQLiteError) {
        let stored = try connection.statement("SELECT count(*) FROM subjects WHERE collection = ?")
            .first(.text(collection)) { $0.integer(0) }
        let excess = max(0, (stored ?? 0) - policy.subjects)
        var doomed: [String] = []
        try connection.statement(
            "SELECT subject, stored FROM subjects WHERE collection = ? ORDER BY stored, subject LIMIT ?"
        ).query(.text(collection), .integer(limit)) { row in
            let isOld = row.integer(1) < time.unixSeconds - policy.days * 86_400
            if isOld || doomed.count < excess { doomed.append(row.text(0)) }
        }
        for subject in doomed {
            for table in ["documents", "subjects"] {
                try connection.statement("DELETE FROM \(table) WHERE collection = ? AND subject = ?")
                    .run(.text(collection), .text(subject))
            }
        }
    }
}
