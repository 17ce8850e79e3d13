public import Usage
internal import SQLite

extension SQLiteProfileStore {
    /// Stores a batch of uses and day sheets for a user, who is added where the options have a newcomer.
    ///
    /// - Returns: what became of it, and which items were rejected, by their place in the batch.
    public func add(
        _ items: [UsageItem],
        for name: UserName,
        _ options: ImportOptions
    ) throws(StoreError) -> BatchOutcome {
        try write(about: name) { writer throws(SQLiteError) in
            var isNew = false
            if try writer.user(name) == nil, let newcomer = options.newcomer {
                isNew = try writer.addUser(name, newcomer) != nil
            }
            guard let user = try writer.user(name) else { return .failure(.unknownUser(name)) }
            guard let zone = Zone(user.zone) else {
                return .failure(.unknownZone(user: user.name, identifier: user.zone))
            }
            try writer.notePricesOfNewStore()
            var outcome = try writer.add(items, to: user.id, in: zone, options)
            outcome.isNewUser = isNew
            // An import that stores nothing does not add the user either.
            if isNew, !outcome.rejected.isEmpty, outcome.added == 0 {
                try writer.remove(user.id, named: name)
                outcome.isNewUser = false
            }
            return .success(outcome)
        }
    }

    /// Recomputes the cost of a user's records with the prices that the store was opened with, in one transaction.
    ///
    /// Records that were imported with their own cost keep it, and achievements stay unlocked.
    ///
    /// - Returns: how many records changed; if none did, the user counts as unchanged.
    /// - Throws: `StoreError` when the user is unknown, a price makes a cost too large to be stored, or the store
    ///   fails; nothing has changed then.
    @discardableResult
    public func reprice(_ name: UserName) throws(StoreError) -> Int {
        try reprice(name, isTrial: false)
    }

    /// Checks that no price is too high for a user's records, and changes nothing.
    ///
    /// - Throws: what `reprice(_:)` would throw.
    public func checkPrices(for name: UserName) throws(StoreError) {
        _ = try reprice(name, isTrial: true)
    }

    private func reprice(_ name: UserName, isTrial: Bool) throws(StoreError) -> Int {
        try write(about: name) { writer throws(SQLiteError) -> Result<Int, StoreError> in
            guard let user = try writer.user(name) else { return .failure(.unknownUser(name)) }
            guard let zone = Zone(user.zone) else {
                return .failure(.unknownZone(user: user.name, identifier: user.zone))
            }
            let result = try writer.reprice(user.id, in: zone, isTrial: isTrial)
            if case .success(let changed) = result, changed > 0 { try writer.touch(user.id) }
            return result
        }
    }
}
