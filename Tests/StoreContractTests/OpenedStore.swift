import Foundation
import Quantities
import TestSupport
import Usage
import UsageImport

/// A store that two processes have open.
struct OpenedStore {
    let store: any ClosableStore
    /// The same store, as another process sees it.
    let other: any ClosableStore
    private let folder: TemporaryFolder
    private let open: (StoreAccess, PriceTable) throws -> any ClosableStore

    init(
        folder: TemporaryFolder,
        prices: PriceTable,
        _ open: @escaping (StoreAccess, PriceTable) throws -> any ClosableStore
    ) throws {
        (self.folder, self.open) = (folder, open)
        (store, other) = (try open(.readWrite, prices), try open(.readWrite, prices))
    }

    /// Opens the same store once more.
    func reopened(access: StoreAccess = .readWrite, prices: PriceTable = .listed) throws -> any ClosableStore {
        try open(access, prices)
    }

    /// Adds Ada.
    @discardableResult func addAda(isPublic: Bool = true) throws -> User {
        try store.addUser(.ada, displayName: nil, isPublic: isPublic, zone: .utc, at: Timestamp(unixSeconds: 0))
    }

    /// Stores single uses of Ada's.
    @discardableResult func add(_ records: [UsageRecord]) throws -> BatchOutcome {
        try store.add(records.map(UsageItem.use), for: .ada, ImportOptions())
    }

    /// Adds Ada if need be, stores records for her, and returns her statistics.
    @discardableResult
    func ada(
        _ records: [UsageRecord] = [],
        zone: Zone = .utc,
        today: Day = Day(number: 20_000)
    ) throws -> Statistics {
        if try store.user(.ada) == nil {
            try store.addUser(.ada, displayName: nil, isPublic: true, zone: zone, at: Timestamp(unixSeconds: 0))
        }
        _ = try store.add(records, for: .ada)
        return try store.statistics(of: try store.existingUser(.ada), asOf: today)
    }

    /// Ada's statistics on the day 20,000.
    var statistics: Statistics {
        get throws { try store.statistics(of: try store.existingUser(.ada), asOf: Day(number: 20_000)) }
    }

    /// Imports a text for Ada, in pieces of so many bytes.
    @discardableResult
    func importing(
        _ text: String,
        pieces: Int = 1 << 16,
        _ options: ImportOptions = ImportOptions()
    ) throws -> (summary: ImportSummary, rejected: [String]) {
        try ada()
        var rest = Array(text.utf8)[...]
        var rejected: [String] = []
        let summary = try store.importUsage(
            for: .ada,
            options,
            from: {
                defer { rest = rest.dropFirst(pieces) }
                return rest.isEmpty ? nil : Array(rest.prefix(pieces))
            },
            report: { if case .rejected(let entry) = $0 { rejected.append(entry.description) } }
        )
        return (summary, rejected)
    }
}

extension ProfileStoring {
    /// Adds a public user whose days are those of UTC.
    @discardableResult func addUser(_ name: UserName, at time: Timestamp) throws(StoreError) -> User {
        try addUser(name, displayName: nil, isPublic: true, zone: .utc, at: time)
    }

    /// Returns what a badge shows a user of themselves on a day.
    func statistics(of user: User, asOf today: Day) throws -> Statistics {
        try shown(badge(of: user.name, at: time(today), for: .owner(user)), to: user).value
    }

    /// Returns the picture file on a user's cards.
    func avatar(of user: User) throws -> [UInt8]? {
        try shown(statsCard(of: user.name, at: time(Day(number: 20_000)), for: .owner(user)), to: user).avatar
    }

    /// Returns a user's most used models of the seven complete days before a day.
    func topModels(of user: User, inWeekBefore today: Day) throws -> [Share] {
        try shown(weekly(of: user.name, at: time(today), for: .owner(user)), to: user).value.topModels
    }

    /// Returns a user's calendar year, or nil if it is outside 1 to 9999.
    func yearReview(of user: User, year: Int) throws -> YearReview? {
        try wrapped(year, of: user.name, for: .owner(user)).found?.value
    }

    /// Returns when a user unlocked an achievement, or nil if they have not.
    func unlocked(_ achievement: Achievement, by user: User) throws -> UnlockedAchievement? {
        try shown(self.achievement(achievement, of: user.name, for: .owner(user)), to: user).value
    }

    private func time(_ today: Day) -> ReadingTime { ReadingTime(Timestamp(unixSeconds: 0), asOf: today) }

    private func shown<Value>(_ lookup: ProfileLookup<Profile<Value>>, to user: User) throws -> Profile<Value> {
        guard let profile = lookup.found else { throw StoreError.unknownUser(user.name) }
        return profile
    }
}
