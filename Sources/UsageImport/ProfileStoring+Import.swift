import Sodium
public import Usage

extension ProfileStoring {
    /// The number of records in one transaction.
    private static var batch: Int { 20_000 }

    /// Parses usage in any of the shapes of `UsageParser` and stores it for a user, in transactions of 20,000 records.
    ///
    /// If the import fails, committed transactions stay, unless the import added the user, who is then removed again.
    /// Importing the same input twice changes nothing, so that a failed import can be repeated.
    ///
    /// - Parameters:
    ///   - name: The user, who is added by the first transaction that stores something if `options` has a newcomer.
    ///   - options: The machine and the tool, and whether stored records are replaced.
    ///   - chunk: Returns the next bytes, some ten thousand at a time; nil or none at the end.
    ///   - report: Is called with the progress and with every rejected entry, in order.
    /// - Returns: the outcome.
    /// - Throws: `StoreError` when the user is unknown or cannot be added, the store fails, or `chunk` throws.
    public func importUsage(
        for name: UserName,
        _ options: ImportOptions = ImportOptions(),
        from chunk: () throws(StoreError) -> [UInt8]?,
        report: (ImportEvent) -> Void = { _ in }
    ) throws(StoreError) -> ImportSummary {
        if try user(name) == nil {
            guard options.newcomer != nil else { throw .unknownUser(name) }
            guard !name.isReserved else { throw .reservedName(name) }
        }
        var summary = ImportSummary()
        do throws(StoreError) {
            try importUsage(for: name, options, from: chunk, &summary, report)
        } catch {
            // A user whom the failed import added is removed. If that fails too, what is stored stays.
            if summary.isNewUser, (try? removeUser(name)) != nil { throw error }
            if summary.hasStored { report(.failed(after: summary)) }
            throw error
        }
        return summary
    }

    private func importUsage(
        for name: UserName,
        _ options: ImportOptions,
        from chunk: () throws(StoreError) -> [UInt8]?,
        _ summary: inout ImportSummary,
        _ report: (ImportEvent) -> Void
    ) throws(StoreError) {
        var usage = UsageParser(agent: options.agent)
        var ids = try UseIDs.make()
        var entries: [UsageParser.Entry] = []
        var isOpen = true
        while isOpen {
            // A rejected input may be endless, so it is not read further.
            if !usage.isRejected, let bytes = try chunk(), !bytes.isEmpty {
                summary.bytes += bytes.count
                usage.append(bytes)
            } else {
                usage.finish()
                isOpen = false
            }
            while let entry = usage.next() {
                entries.append(ids.identified(entry))
                guard entries.count >= Self.batch else { continue }
                try store(entries, for: name, options, &summary, report)
                entries = []
            }
            if !isOpen { try store(entries, for: name, options, &summary, report) }
            report(.progress(bytes: summary.bytes))
        }
    }

    /// Stores single uses for a user in one transaction.
    ///
    /// - Returns: the outcome, and the rejected records by their place in the list, such as `records[3]`.
    public func add(
        _ records: [UsageRecord],
        for name: UserName,
        _ options: ImportOptions = ImportOptions()
    ) throws(StoreError) -> (summary: ImportSummary, rejected: [RejectedEntry]) {
        var summary = ImportSummary()
        var rejected: [RejectedEntry] = []
        var ids = try UseIDs.make()
        let entries = records.enumerated().map {
            ids.identified(UsageParser.Entry(place: .path("records[\($0.offset)]"), result: .success(.use($0.element))))
        }
        try store(entries, for: name, options, &summary) { event in
            if case .rejected(let entry) = event { rejected.append(entry) }
        }
        return (summary, rejected)
    }

    private func store(
        _ entries: [UsageParser.Entry],
        for name: UserName,
        _ options: ImportOptions,
        _ summary: inout ImportSummary,
        _ report: (ImportEvent) -> Void
    ) throws(StoreError) {
        let items = entries.compactMap { try? $0.result.get() }
        // An input whose entries were all rejected does not add the user, but an export without days does.
        let isFailed = items.isEmpty && (!entries.isEmpty || summary.rejected > 0)
        let outcome = isFailed ? BatchOutcome() : try add(items, for: name, options)
        summary.add(outcome)
        var rejected = outcome.rejected[...]
        var index = 0
        for entry in entries {
            var cause: RejectedEntry.Cause?
            switch entry.result {
            case .failure(let reason): cause = reason
            case .success:
                if rejected.first?.index == index { cause = rejected.popFirst()?.cause }
                index += 1
            }
            guard let cause else { continue }
            summary.rejected += 1
            report(.rejected(RejectedEntry(place: entry.place, cause: cause)))
        }
    }
}
