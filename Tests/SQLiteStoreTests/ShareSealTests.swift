import SQLiteStore
import Usage
import UsageImport
import SQLite
import TestSupport
import Testing

/// What links are signed for: an account, which no name gives to another, and its epoch.
@Suite struct ShareSealTests {
    private let test: TestStore

    init() throws {
        test = try TestStore()
        for name in ["Ada", "bob"] { try test.store.addUser(.name(name), at: Timestamp(unixSeconds: 0)) }
    }

    private func seal(_ name: UserName = .ada) throws -> [UInt8] {
        try #require(try test.store.existingUser(name).shareSeal).bytes
    }

    @Test func `an account's stays, and is its own`() throws {
        let seal = try seal()
        #expect(seal.count == 32)
        #expect(try self.seal(.name("bob")) != seal)

        try test.store.update(.ada, UserChanges(displayName: "Countess", isPublic: true, zone: .utc))
        try test.store.setAvatar([1], of: .ada)
        #expect(try self.seal() == seal)
        let reader = try TestStore.open(test.path, access: .readOnly)
        #expect(try reader.existingUser(.ada).shareSeal?.bytes == seal, "a store that is only read tells the same")
    }

    @Test func `who is added is told theirs`() throws {
        let user = try test.store.addUser(.name("cy"), at: Timestamp(unixSeconds: 0))

        #expect(user.shareSeal != nil)
        #expect(try test.store.existingUser(.name("cy")) == user)
    }

    @Test func `whoever takes a name has another account`() throws {
        let before = try seal().prefix(16)
        try test.store.removeUser(.ada)
        try test.store.addUser(.ada, at: Timestamp(unixSeconds: 0))

        #expect(try seal().prefix(16) != before)
    }

    @Test func `revoking begins an epoch of the same account, and is a change`() throws {
        let before = try seal()
        let mark = try test.store.changes(since: nil).mark
        try test.store.revokeShares(of: .ada)
        let after = try seal()

        #expect(after.prefix(16) == before.prefix(16))
        #expect(after.suffix(16) != before.suffix(16))
        #expect(try test.store.changes(since: mark).extent == .users([.ada]))
        #expect(throws: StoreError.unknownUser(.name("eve"))) { try test.store.revokeShares(of: .name("eve")) }
    }

    @Test func `becoming private begins an epoch, becoming public does not`() throws {
        var seals = [try seal()]
        for isPublic in [true, false, false, true] {
            try test.store.update(.ada, UserChanges(isPublic: isPublic))
            seals.append(try seal())
        }

        #expect(zip(seals, seals.dropFirst()).map { $0 == $1 } == [true, false, true, true])
    }

    @Test(arguments: 1...5)
    func `an older store gives each user one when it is brought up to date`(version: Int) throws {
        let folder = try TemporaryFolder()
        let path = try TestStore.older(version, in: folder)
        let connection = try Connection(path: path, access: .readWrite, busyTimeout: .zero)
        for name in ["ada", "bob"] {
            try connection.execute(
                """
                INSERT OR IGNORE INTO users (name, folded, is_public, zone, created, change)
                VALUES ('\(name)', '\(name)', 1, 'UTC', 0, 9)
                """
            )
        }
        let again = try TestStore.open(path)
        let seals = try ["Ada", "bob"].map { try again.existingUser(.name($0)).shareSeal?.bytes }

        #expect(seals.allSatisfy { $0?.count == 32 })
        #expect(seals[0] != seals[1])
    }

    @Test func `a row that was put in by hand has none, until its links are revoked`() throws {
        let connection = try Connection(path: test.path, access: .readWrite, busyTimeout: .zero)
        try connection.execute(
            "INSERT INTO users (name, folded, is_public, zone, created, change) VALUES ('cy', 'cy', 1, 'UTC', 0, 9)"
        )
        #expect(try test.store.existingUser(.name("cy")).shareSeal == nil)
        try test.store.revokeShares(of: .name("cy"))
        #expect(try test.store.existingUser(.name("cy")).shareSeal != nil)
    }
}
