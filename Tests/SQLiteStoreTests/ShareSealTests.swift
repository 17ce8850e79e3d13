import SQLiteStore
import Usage
import UsageImport
import SQLite
import TestSupport
import Testing

/// What links are signed for, in rows that this version has not written.
@Suite struct ShareSealTests {
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
        let test = try TestStore()
        let connection = try Connection(path: test.path, access: .readWrite, busyTimeout: .zero)
        try connection.execute(
            "INSERT INTO users (name, folded, is_public, zone, created, change) VALUES ('cy', 'cy', 1, 'UTC', 0, 9)"
        )
        #expect(try test.store.existingUser(.name("cy")).shareSeal == nil)
        try test.store.revokeShares(of: .name("cy"))
        #expect(try test.store.existingUser(.name("cy")).shareSeal != nil)
    }
}
