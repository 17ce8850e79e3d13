import SQLiteStore
import Usage
import UsageImport
import TestSupport
import Testing

@Suite struct AvatarTests {
    @Test func `a picture is kept, replaced and removed, and each time the user has changed`() throws {
        let test = try TestStore()
        _ = try test.ada([record(id: "1")])
        var mark = try test.store.changes(since: nil).mark
        for file: [UInt8]? in [[1, 2, 3], [4], [], nil, nil] {
            try test.store.setAvatar(file, of: .ada)
            #expect(try test.store.avatar(of: test.store.existingUser(.ada)) == file)
            let changes = try test.store.changes(since: mark)
            #expect(changes.extent == .users([.ada]))
            mark = changes.mark
        }
    }

    @Test func `nobody's picture is refused`() throws {
        let test = try TestStore()
        #expect(throws: StoreError.unknownUser(.ada)) { try test.store.setAvatar([1], of: .ada) }
    }
}
