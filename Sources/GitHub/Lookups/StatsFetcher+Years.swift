internal import Threads

extension StatsFetcher {
    /// Returns `known` with those of the years that it lacks or that are no longer fresh.
    func adding(
        years: [Int],
        to known: StoredHistory,
        _ lookup: Lookup,
        _ save: @escaping Save
    ) async throws(GitHubError) -> StoredHistory {
        let now = time.unixSeconds()
        let missing = years.filter { year in known.years[year].map { !freshness.isFresh($0, at: now) } ?? true }
        var history = known
        for record in try await records(of: missing, parts: policy.yearsPerQuery, lookup, save) {
            history.years[record.year] = record
        }
        return history
    }

    /// Asks for the years in parts of at most that many years, all parts at the same time.
    private func records(
        of years: [Int],
        parts size: Int,
        _ lookup: Lookup,
        _ save: @escaping Save
    ) async throws(GitHubError) -> [YearRecord] {
        let size = max(1, size)
        let parts = stride(from: 0, to: years.count, by: size).map { Array(years[$0..<min($0 + size, years.count)]) }
        let results = await withTaskGroup(of: Result<[YearRecord], GitHubError>.self) { group in
            for part in parts {
                group.addTask {
                    await Result.catching { () async throws(GitHubError) in try await records(of: part, lookup, save) }
                }
            }
            return await group.reduce(into: []) { $0.append($1) }
        }
        var all: [YearRecord] = []
        for result in results { all += try result.get() }
        return all
    }

    /// Asks for the years in one request; asks again, in halves, for those that GitHub left out.
    private func records(of years: [Int], _ lookup: Lookup, _ save: @escaping Save) async throws(GitHubError)
        -> [YearRecord]
    {
        let came = try await contributions(in: years, lookup)
        let now = time.unixSeconds()
        let found = years.compactMap { year in came[year]?.record(of: year, fetchedAt: now) }
        if !found.isEmpty {
            await save(StoredHistory(years: found.reduce(into: [:]) { $0[$1.year] = $1 }))
        }
        let missing = years.filter { came[$0] == nil }
        guard !missing.isEmpty else { return found }
        guard years.count > 1 else { throw .upstream(.incomplete) }
        return try await found + records(of: missing, parts: (missing.count + 1) / 2, lookup, save)
    }

    private func contributions(in years: [Int], _ lookup: Lookup) async throws(GitHubError) -> [Int: Contributions] {
        do {
            return try await ask(YearsQuery(login: lookup.login, years: years), lookup).contributions
        } catch .upstream(.resourceLimits) where years.count > 1 {
            return [:]
        }
    }
}
