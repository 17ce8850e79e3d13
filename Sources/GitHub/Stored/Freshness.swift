import Quantities
import Ranking

/// How long records of GitHub stay fresh.
///
/// A finished year stays fresh for ever, the running year for an hour, a profile and with it an all-time rank for a day.
/// A year is finished when it was fetched a day or more after its end in UTC, because it ends later in the west. A
/// record of an earlier version that lacks a count is fetched once more.
public struct Freshness: Hashable, Sendable {
    /// Seconds that a profile and an all-time rank stay fresh.
    public var profile = 86_400
    /// Seconds that the running year stays fresh.
    public var runningYear = 3600
    /// Seconds after a year's end during which it may still grow.
    public var grace = 86_400

    /// Makes the policy of the service.
    public init() {}

    /// Returns when a rank made of the history stops being fresh, in seconds since 1970; nil for never.
    ///
    /// - Parameters:
    ///   - history: complete for what is asked.
    ///   - season: a calendar year; nil for all time.
    /// - Returns: the moment at which a part becomes too old, `Int.min` when the history is not complete.
    public func expiry(of history: StoredHistory, season: Int?) -> Int? {
        guard let profile = history.profile else { return .min }
        guard let season else {
            let years = profile.contributionYears.map { history.years[$0] }
            guard !years.contains(nil) else { return .min }
            let running = years.compactMap(\.self).filter { !isFinal($0) }
            return ([profile.fetchedAt] + running.map(\.fetchedAt)).min()?.saturatingSum(self.profile)
        }
        guard let year = history.years[season], let results = history.seasons[season] else { return .min }
        let read = min(year.fetchedAt, results.fetchedAt)
        return isFinal(season, readAt: read) && year.privateContributions != nil
            ? nil : min(read.saturatingSum(runningYear), profile.fetchedAt.saturatingSum(self.profile))
    }

    /// Whether a rank can be made of the history without asking GitHub.
    func isFresh(_ history: StoredHistory, season: Int?, at now: Int) -> Bool {
        // A record from the future was written while the clock was wrong.
        let isBelievable = history.moments(season: season).allSatisfy { isPast($0, at: now) }
        guard isBelievable, let expiry = expiry(of: history, season: season) else { return isBelievable }
        return expiry > now && expiry <= now.saturatingSum(max(profile, runningYear) + 60)
    }

    func isFresh(_ profile: ProfileRecord, at now: Int) -> Bool {
        isAge(now - max(0, profile.fetchedAt), below: self.profile)
    }

    func isFresh(_ year: YearRecord, at now: Int) -> Bool {
        (isFinal(year) && isPast(year.fetchedAt, at: now)) || isAge(now - max(0, year.fetchedAt), below: runningYear)
    }

    private func isFinal(_ record: YearRecord) -> Bool {
        record.privateContributions != nil && isFinal(record.year, readAt: record.fetchedAt)
    }

    private func isFinal(_ year: Int, readAt moment: Int) -> Bool {
        let next = Day(year: min(max(year.saturatingSum(1), 1), 9999), month: 1, day: 1)
        return moment >= (next?.startInUnixSeconds ?? 0) + grace
    }

    private func isPast(_ moment: Int, at now: Int) -> Bool { moment <= max(0, now).saturatingSum(60) }

    private func isAge(_ age: Int, below limit: Int) -> Bool { age >= -60 && age < limit }
}

extension StoredHistory {
    /// When the records that a rank is made of were fetched, in seconds since 1970.
    fileprivate func moments(season: Int?) -> [Int] {
        let wanted = season.map { [$0] } ?? profile?.contributionYears ?? []
        let results = season.flatMap { seasons[$0]?.fetchedAt }
        return [profile?.fetchedAt, results].compactMap(\.self) + wanted.compactMap { years[$0]?.fetchedAt }
    }
}
