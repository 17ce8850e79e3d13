import Foundation
import SQLiteStore
import Usage
import Service
import SQLite
import Testing

/// What a running service forgets when the store changes.
@Suite(.timeLimit(.minutes(5))) struct StoreWatchTests {
    private let service: ServiceUnderTest
    private let watch: StoreWatch

    init() throws {
        service = try ServiceUnderTest()
        watch = try StoreWatch(service.profiles, for: service.service)
    }

    /// Does something to the file that no command does.
    private func tamper(_ script: String) throws {
        try Connection(path: service.profiles.path, access: .readWrite, busyTimeout: .zero).execute(script)
    }

    private func status(_ name: String = "ann") async throws -> Int {
        try await service.get("/api/badge/\(name)").status
    }

    private func name(_ text: String) throws -> UserName { try #require(UserName(text)) }

    @Test func `a user who comes to be is seen at once`() async throws {
        #expect(try await status() == 404)
        try service.addUser("ann")

        #expect(watch.look() == nil)

        #expect(try await status() == 200)
    }

    @Test func `a profile that becomes private is hidden at once`() async throws {
        try service.addUser("ann")
        #expect(watch.look() == nil)
        #expect(try await status() == 200)
        try service.profiles.update(name("ann"), UserChanges(isPublic: false))

        #expect(watch.look() == nil)

        #expect(try await status() == 403)
    }

    @Test func `it is, whatever is wrong with the row of another`() async throws {
        for user in ["ann", "bob"] { try service.addUser(user) }
        #expect(watch.look() == nil)
        #expect(try await status() == 200)
        try service.profiles.update(name("bob"), UserChanges(isPublic: true))
        try tamper("UPDATE users SET zone = 'Mars/Olympus' WHERE folded = 'bob'")
        try service.profiles.update(name("ann"), UserChanges(isPublic: false))

        #expect(watch.look() == nil)

        #expect(try await status() == 403)
        #expect(try await status("bob") == 503)
        #expect(watch.look() == nil)
    }

    @Test func `an older state that is written into the file is shown, and what changes after it`() async throws {
        for user in ["ann", "bob"] { try service.addUser(user) }
        try service.profiles.update(name("ann"), UserChanges(isPublic: false))
        #expect(watch.look() == nil)
        #expect(try await status() == 403)
        try tamper("UPDATE state SET change = 2; UPDATE users SET is_public = 1, change = id")
        #expect(watch.look() == nil)
        #expect(try await status() == 200)

        try service.profiles.update(name("bob"), UserChanges(isPublic: false))
        try service.profiles.update(name("ann"), UserChanges(isPublic: false))
        #expect(watch.look() == nil)

        #expect(try await status() == 403)
    }

    @Test func `a store that takes the place of another is shown, though as much has happened in both`() async throws {
        try service.addUser("ann")
        #expect(watch.look() == nil)
        #expect(try await status() == 200)
        let copy = service.profiles.path + ".copy"
        try tamper("VACUUM INTO '\(copy)'")
        try Connection(path: copy, access: .readWrite, busyTimeout: .zero).execute("UPDATE users SET is_public = 0")
        for suffix in ["", "-wal", "-shm"] {
            try? FileManager.default.removeItem(atPath: service.profiles.path + suffix)
        }
        try FileManager.default.moveItem(atPath: copy, toPath: service.profiles.path)

        #expect(watch.look() == nil)

        #expect(try await status() == 403)
    }

    @Test func `a user who is removed is gone at once`() async throws {
        for user in ["ann", "bob"] { try service.addUser(user) }
        #expect(watch.look() == nil)
        #expect(try await status() == 200)
        try service.profiles.removeUser(name("ann"))
        try service.profiles.update(name("bob"), UserChanges(isPublic: true))

        #expect(watch.look() == nil)

        #expect(try await status() == 404)
        #expect(try await status("bob") == 200)
    }

    @Test func `what cannot be read is told, and made up for when it can`() async throws {
        try service.addUser("ann")
        #expect(watch.look() == nil)
        #expect(try await status() == 200)
        try service.profiles.update(name("ann"), UserChanges(isPublic: false))
        try tamper("ALTER TABLE state RENAME TO elsewhere")
        #expect(watch.look() != nil)
        #expect(try await status() == 200, "it is in the cache")
        try tamper("ALTER TABLE elsewhere RENAME TO state")

        #expect(watch.look() == nil)

        #expect(try await status() == 403)
    }
}
