import SQLite
import SQLiteStore
import TestSupport
import Testing
import Usage
import UsageImport

@Suite struct DocumentTests {
    @Test func `forgets little at a time and all of it in the end`() throws {
        let test = try TestStore()
        func put(_ subject: String, day: Int, keeping policy: DocumentPolicy) throws {
            let document = StoredDocument(name: "a", body: [1])
            let time = Timestamp(unixSeconds: 1_700_000_000 + day * 86_400)
            try test.store.put([subject: [document]], in: "shelf", at: time, keeping: policy)
        }
        func kept() throws -> Int {
            try (0..<200).filter { try !test.store.documents(of: "\($0)", in: "shelf").isEmpty }.count
        }
        var policy = DocumentPolicy()
        (policy.days, policy.subjects) = (1_000_000, 1_000_000)
        for number in 0..<200 { try put("\(number)", day: number, keeping: policy) }
        policy.subjects = 1

        try put("new", day: 200, keeping: policy)
        #expect(try kept() == 135, "a slice of 64, and one for the one that was stored")
        for _ in 0..<3 { try put("new", day: 200, keeping: policy) }
        #expect(try kept() == 0)
        #expect(try test.store.documents(of: "new", in: "shelf").count == 1)
    }

    @Test func `documents of an older store are as old as its being brought up to date`() throws {
        let folder = try TemporaryFolder()
        let path = try TestStore.older(2, in: folder)
        let connection = try Connection(path: path, access: .readWrite, busyTimeout: .zero)
        try connection.execute("INSERT INTO documents VALUES ('shelf', 'old', 'a', x'01')")

        let again = try TestStore.open(path)
        #expect(try again.documents(of: "old", in: "shelf").count == 1)
        let stored = try connection.statement("SELECT stored FROM subjects WHERE subject = 'old'")
        #expect(try stored.first { $0.integer(0) } ?? 0 > 1_700_000_000)
    }
}
