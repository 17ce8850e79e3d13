import Quantities
import TestSupport
import Testing
import Usage
import UsageImport

@Suite struct AvatarTests {
    @Test(arguments: Backend.allCases)
    func `a picture is kept, replaced and removed, and each time the user has changed`(backend: Backend) throws {
        let test = try backend.open()
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

    @Test(arguments: Backend.allCases) func `nobody's picture is refused`(backend: Backend) throws {
        let test = try backend.open()
        #expect(throws: StoreError.unknownUser(.ada)) { try test.store.setAvatar([1], of: .ada) }
    }
}
