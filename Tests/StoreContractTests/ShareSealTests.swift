import Quantities
import TestSupport
import Testing
import Usage
import UsageImport

/// What links are signed for: an account, which no name gives to another, and its epoch.
@Suite struct ShareSealTests {
    private func opened(_ backend: Backend) throws -> OpenedStore {
        let opened = try backend.open()
        for name in ["Ada", "bob"] { try opened.store.addUser(.name(name), at: Timestamp(unixSeconds: 0)) }
        return opened
    }

    private func seal(_ test: OpenedStore, _ name: UserName = .ada) throws -> [UInt8] {
        try #require(try test.store.existingUser(name).shareSeal).bytes
    }

    @Test(arguments: Backend.allCases) func `an account's stays, and is its own`(backend: Backend) throws {
        let test = try opened(backend)
        let seal = try seal(test)
        #expect(seal.count == 32)
        #expect(try self.seal(test, .name("bob")) != seal)

        try test.store.update(.ada, UserChanges(displayName: "Countess", isPublic: true, zone: .utc))
        try test.store.setAvatar([1], of: .ada)
        #expect(try self.seal(test) == seal)
        let reader = try test.reopened(access: .readOnly)
        #expect(try reader.existingUser(.ada).shareSeal?.bytes == seal, "a store that is only read tells the same")
    }

    @Test(arguments: Backend.allCases) func `who is added is told theirs`(backend: Backend) throws {
        let test = try opened(backend)
        let user = try test.store.addUser(.name("cy"), at: Timestamp(unixSeconds: 0))

        #expect(user.shareSeal != nil)
        #expect(try test.store.existingUser(.name("cy")) == user)
    }

    @Test(arguments: Backend.allCases) func `whoever takes a name has another account`(backend: Backend) throws {
        let test = try opened(backend)
        let before = try seal(test).prefix(16)
        try test.store.removeUser(.ada)
        try test.store.addUser(.ada, at: Timestamp(unixSeconds: 0))

        #expect(try seal(test).prefix(16) != before)
    }

    @Test(arguments: Backend.allCases) func `revoking begins an epoch of the same account, and is a change`(
        backend: Backend
    ) throws {
        let test = try opened(backend)
        let before = try seal(test)
        let mark = try test.store.changes(since: nil).mark
        try test.store.revokeShares(of: .ada)
        let after = try seal(test)

        #expect(after.prefix(16) == before.prefix(16))
        #expect(after.suffix(16) != before.suffix(16))
        #expect(try test.store.changes(since: mark).extent == .users([.ada]))
        #expect(throws: StoreError.unknownUser(.name("eve"))) { try test.store.revokeShares(of: .name("eve")) }
    }

    @Test(arguments: Backend.allCases) func `becoming private begins an epoch, becoming public does not`(
        backend: Backend
    ) throws {
        let test = try opened(backend)
        var seals = [try seal(test)]
        for isPublic in [true, false, false, true] {
            try test.store.update(.ada, UserChanges(isPublic: isPublic))
            seals.append(try seal(test))
        }

        #expect(zip(seals, seals.dropFirst()).map { $0 == $1 } == [true, false, true, true])
    }
}
