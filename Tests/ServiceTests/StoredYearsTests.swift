import Foundation
import GitHub
import ManualClock
import SQLiteStore
import Usage
import SQLite
import Sodium
import Synchronization
import Testing

@testable import Service

/// GitHub's figures on their way into a store that others hold, and how long they stay there.
@Suite(.timeLimit(.minutes(2))) struct StoredYearsTests {
    private final class Events: Sendable {
        private let all = Mutex<[GitHubEvent]>([])
        private let stream = AsyncStream.makeStream(of: GitHubEvent.self)

        var list: [GitHubEvent] { all.withLock { $0 } }

        func add(_ event: GitHubEvent) {
            all.withLock { $0.append(event) }
            stream.continuation.yield(event)
        }

        func until(_ event: GitHubEvent) async { _ = await stream.stream.first { $0 == event } }
    }

    private let folder = FileManager.default.temporaryDirectory.appending(path: "emblem-\(UUID().uuidString)")
    private let store: SQLiteProfileStore
    private let clock = ManualClock()
    private let events = Events()

    init() throws {
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        store = try SQLiteProfileStore(
            path: folder.appending(path: "store.sqlite").path,
            busyTimeout: .zero,
            cryptography: try Cryptography()
        )
    }

    private func years() -> StoredYears { StoredYears(store, time: clock.time) { [events] in events.add($0) } }

    private func history(commits: Int) -> StoredHistory {
        StoredHistory(years: [
            2024: YearRecord(year: 2024, commits: commits, pullRequests: 0, reviews: 0, issues: 0, fetchedAt: 1)
        ])
    }

    private func stored(_ key: String) throws -> Bool {
        try !store.documents(of: key, in: "github").isEmpty
    }

    /// Stores a history of so many users, `user-0` first, through a service that has just started.
    private func fill(_ users: Int, from first: Int = 0) async throws {
        let years = years()
        for number in first..<first + users {
            try await years.add(history(commits: number), to: #require(Login("user-\(number)")))
        }
        years.finish()
    }

    private func kept(_ users: Int) throws -> Int { try (0..<users).count { try stored("user-\($0)") } }

    @Test func `what another process kept from being written is tried again, ever later`() async throws {
        let years = years()
        let ann = try #require(Login("ann"))
        let other = try Connection(path: store.path, access: .readWrite, busyTimeout: .zero)
        try other.execute("BEGIN IMMEDIATE")
        try await years.add(history(commits: 1), to: ann)
        var pauses = [await clock.wakeNext()]
        try await years.add(history(commits: 2), to: ann)
        for _ in 0..<6 { pauses.append(await clock.wakeNext()) }
        #expect(pauses == [1, 2, 4, 8, 16, 30, 30].map { .seconds($0) })
        #expect(try await years.history(of: ann) == history(commits: 2))
        #expect(events.list.count == 1, "the reason is told once")

        await clock.untilAsleep()
        try other.execute("ROLLBACK")
        _ = await clock.wakeNext()
        await events.until(.storeRecovered(users: 1))
        #expect(try await self.years().history(of: ann) == history(commits: 2))
    }

    @Test func `the end is one more try`() async throws {
        let years = years()
        let other = try Connection(path: store.path, access: .readWrite, busyTimeout: .zero)
        try other.execute("BEGIN IMMEDIATE")
        try await years.add(history(commits: 1), to: #require(Login("ann")))
        years.finish()
        #expect(events.list.last == .recordsLost(users: 1))
        try other.execute("ROLLBACK")
        years.finish()

        #expect(try stored("ann"))
    }

    @Test func `of more users than can wait the oldest go, and newer parts win`() {
        var waiting = UnwrittenHistories(capacity: 2)
        waiting.add(history(commits: 1), of: "ann")
        waiting.add(history(commits: 2), of: "bob")
        let taken = waiting.takeAll()
        waiting.add(history(commits: 3), of: "bob")
        waiting.add(history(commits: 4), of: "carl")
        waiting.putBack(taken)

        #expect(waiting["ann"] == nil)
        #expect(waiting["bob"] == history(commits: 3))
        #expect(waiting["carl"] == history(commits: 4))
        #expect(waiting.lost == 1)
    }

    // MARK: - The clock

    @Test(arguments: [true, false])
    func `a calendar that is ahead deletes nothing, from before the start or while running`(before: Bool) async throws {
        try await fill(300)
        if before { clock.setUnixSeconds(clock.unixSeconds + 100 * 86_400) }
        let years = years()
        if !before { clock.setUnixSeconds(clock.unixSeconds + 100 * 86_400) }
        for number in 300..<305 {
            try await years.add(history(commits: 1), to: #require(Login("user-\(number)")))
            years.finish()
        }
        #expect(try kept(305) == 305)

        clock.setUnixSeconds(clock.unixSeconds + -100 * 86_400)
        try await fill(5, from: 305)
        #expect(try kept(310) == 310)
    }

    @Test func `a calendar that is behind makes nothing look old when it is put right`() async throws {
        try await fill(10)
        clock.setUnixSeconds(clock.unixSeconds + -20_000 * 86_400)
        try await fill(5, from: 10)
        clock.setUnixSeconds(clock.unixSeconds + 20_000 * 86_400)
        try await fill(5, from: 15)

        #expect(try kept(20) == 20)
    }

    @Test func `stamps from the future, of an earlier version, delete nothing that is not old`() async throws {
        try await fill(10)
        let document = StoredDocument(name: "profile", body: [])
        let future = Timestamp(unixSeconds: clock.unixSeconds + 100 * 86_400)
        try store.put(["user-10": [document]], in: "github", at: future, calendar: Timestamp(unixSeconds: 0))
        try await fill(5, from: 11)

        #expect(try kept(16) == 16)
    }

    @Test func `whoever was not asked about for ninety days of running goes`() async throws {
        try await fill(10)
        let years = years()
        clock.advance(by: .seconds(91 * 86_400))
        try await years.add(history(commits: 1), to: #require(Login("new")))
        years.finish()

        #expect(try kept(10) == 0)
        #expect(try stored("new"))
    }
}
