import TestSupport
import Testing
import Usage

/// How a store is closed.
@Suite struct ClosingTests {
    @Test(arguments: Backend.allCases) func `a closed store neither reads nor writes, and others go on`(
        backend: Backend
    ) throws {
        let opened = try backend.open()
        try opened.addAda()
        opened.store.close()

        #expect(throws: StoreError.self) { try opened.store.users() }
        #expect(throws: StoreError.self) { try opened.store.removeUser(.ada) }
        #expect(try opened.other.user(.ada) != nil)
    }

    @Test(arguments: Backend.allCases) func `a new store is deleted if nothing was stored in it, and else kept`(
        backend: Backend
    ) throws {
        let opened = try backend.open()
        opened.other.close()
        #expect(opened.store.isNew && opened.store.closeDeletingIfUnused())

        let again = try opened.reopened()
        #expect(again.isNew)
        try again.addUser(.ada, at: Timestamp(unixSeconds: 0))
        #expect(!again.closeDeletingIfUnused())
        let last = try opened.reopened()
        #expect(try !last.isNew && last.user(.ada) != nil)
    }
}
