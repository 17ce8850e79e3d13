import SQLiteStore
import Usage
import UsageImport
import SQLite
import TestSupport
import Testing

@Suite struct DocumentTests {
    @Test func `documents of a subject replace those of the same name and leave the others`() throws {
        let test = try TestStore()
        let first = StoredDocument(name: "a", body: [1, 0, 2])
        let second = StoredDocument(name: "b", body: [])
        try test.store.put(["ann": [first, second], "bob": [first]], in: "shelf", at: .start)
        try test.store.put(["ann": [StoredDocument(name: "a", body: [9])]], in: "shelf", at: .start)
        try test.store.put(["ann": [first]], in: "other", at: .start)

        #expect(
            try test.store.documents(of: "ann", in: "shelf") == [StoredDocument(name: "a", body: [9]), second]
        )
        #expect(try test.store.documents(of: "bob", in: "shelf") == [first])
        #expect(try test.store.documents(of: "carl", in: "shelf").isEmpty)
    }

    @Test func `documents are no change of a user's`() throws {
        let test = try TestStore()
        let before = try test.store.changes(since: nil).mark
        try test.store.put(["ann": [StoredDocument(name: "a", body: [1])]], in: "shelf", at: .start)

        #expect(try test.store.changes(since: before).mark == before)
    }

    // MARK: - Pruning

    /// A store with a document about each of so many subjects, `0` first, one a day.
    private func shelf(_ subjects: Int) throws -> TestStore {
        let test = try TestStore()
        for number in 0..<subjects { try test.put("\(number)", day: number, keeping: .all) }
        return test
    }

    @Test func `forgets about whom nothing was stored for longer than the policy says`() throws {
        let test = try shelf(10)
        var policy = DocumentPolicy.all
        policy.days = 5

        try test.put("new", day: 10, keeping: policy)
        #expect(try test.kept(10) == ["5", "6", "7", "8", "9"])
        try test.put("new", day: 12, keeping: policy)
        #expect(try test.kept(10) == ["7", "8", "9"])
        #expect(try test.store.documents(of: "new", in: "shelf").count == 1)
    }

    @Test func `a document stored anew keeps all of its subject`() throws {
        let test = try shelf(2)
        var policy = DocumentPolicy.all
        policy.days = 5
        try test.store.put(["0": [StoredDocument(name: "b", body: [2])]], in: "shelf", at: .day(4), keeping: policy)

        try test.put("new", day: 8, keeping: policy)
        #expect(try test.store.documents(of: "0", in: "shelf").map(\.name) == ["a", "b"])
        #expect(try test.kept(2) == ["0"])
    }

    @Test func `forgets the oldest of more subjects than the policy says`() throws {
        let test = try shelf(10)
        var policy = DocumentPolicy.all
        policy.subjects = 4

        try test.put("new", day: 10, keeping: policy)
        #expect(try test.kept(10) == ["7", "8", "9"])
    }

    @Test func `forgets little at a time and all of it in the end`() throws {
        let test = try shelf(200)
        var policy = DocumentPolicy.all
        policy.subjects = 1

        try test.put("new", day: 200, keeping: policy)
        #expect(try test.kept(200).count == 135, "a slice of 64, and one for the one that was stored")
        for _ in 0..<3 { try test.put("new", day: 200, keeping: policy) }
        #expect(try test.kept(200).isEmpty)
        #expect(try test.store.documents(of: "new", in: "shelf").count == 1)
    }

    @Test func `leaves other collections alone`() throws {
        let test = try shelf(3)
        var policy = DocumentPolicy.all
        policy.subjects = 0
        try test.store.put([:], in: "other", at: .day(1000), keeping: policy)

        #expect(try test.kept(3).count == 3)
    }

    @Test func `a clock that has gone back forgets nothing`() throws {
        let test = try shelf(3)
        try test.put("new", day: -400)

        #expect(try test.kept(3).count == 3)
    }

    @Test func `forgets for its age only what both clocks say is old`() throws {
        let test = try shelf(3)
        let document = StoredDocument(name: "a", body: [1])
        try test.store.put(["new": [document]], in: "shelf", at: .day(3), calendar: .day(400))
        try test.store.put(["new": [document]], in: "shelf", at: .day(400), calendar: .day(3))
        #expect(try test.kept(3).count == 3)
        try test.store.put(["new": [document]], in: "shelf", at: .day(93), calendar: .day(92))

        #expect(try test.kept(3) == ["2"])
    }

    @Test func `says when a document was stored last`() throws {
        let test = try shelf(3)

        #expect(try test.store.newestDocument(in: "shelf") == .day(2))
        #expect(try test.store.newestDocument(in: "other") == nil)
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

extension TestStore {
    fileprivate func put(_ subject: String, day: Int, keeping policy: DocumentPolicy = DocumentPolicy()) throws {
        let document = StoredDocument(name: "a", body: [1])
        try store.put([subject: [document]], in: "shelf", at: .day(day), keeping: policy)
    }

    /// Which of the subjects `0` and on are there.
    fileprivate func kept(_ count: Int) throws -> [String] {
        try (0..<count).map(String.init).filter { try !store.documents(of: $0, in: "shelf").isEmpty }
    }
}

extension DocumentPolicy {
    fileprivate static let all: DocumentPolicy = {
        var policy = DocumentPolicy()
        (policy.days, policy.subjects) = (1_000_000, 1_000_000)
        return policy
    }()
}

extension Timestamp {
    fileprivate static let start = day(0)

    fileprivate static func day(_ number: Int) -> Timestamp {
        Timestamp(unixSeconds: 1_700_000_000 + number * 86_400)
    }
}
