import Usage
import UsageImport
import TestSupport
import Testing

@Suite struct DocumentTests {
    @Test(arguments: Backend.allCases)
    func `documents of a subject replace those of the same name and leave the others`(backend: Backend) throws {
        let test = try backend.open()
        let first = StoredDocument(name: "a", body: [1, 0, 2])
        let second = StoredDocument(name: "b", body: [])
        try test.put(["ann": [first, second], "bob": [first]], in: "shelf", at: .start)
        try test.put(["ann": [StoredDocument(name: "a", body: [9])]], in: "shelf", at: .start)
        try test.put(["ann": [first]], in: "other", at: .start)

        #expect(
            try test.store.documents(of: "ann", in: "shelf") == [StoredDocument(name: "a", body: [9]), second]
        )
        #expect(try test.store.documents(of: "bob", in: "shelf") == [first])
        #expect(try test.store.documents(of: "carl", in: "shelf").isEmpty)
    }

    @Test(arguments: Backend.allCases) func `documents are no change of a user's`(backend: Backend) throws {
        let test = try backend.open()
        let before = try test.store.changes(since: nil).mark
        try test.put(["ann": [StoredDocument(name: "a", body: [1])]], in: "shelf", at: .start)

        #expect(try test.store.changes(since: before).mark == before)
    }

    /// A store with a document about each of so many subjects, `0` first, one a day.
    private func shelf(_ subjects: Int, _ backend: Backend) throws -> OpenedStore {
        let test = try backend.open()
        for number in 0..<subjects { try test.put("\(number)", day: number, keeping: .all) }
        return test
    }

    @Test(arguments: Backend.allCases) func `forgets about whom nothing was stored for longer than the policy says`(
        backend: Backend
    ) throws {
        let test = try shelf(10, backend)
        var policy = DocumentPolicy.all
        policy.days = 5

        try test.put("new", day: 10, keeping: policy)
        #expect(try test.kept(10) == ["5", "6", "7", "8", "9"])
        try test.put("new", day: 12, keeping: policy)
        #expect(try test.kept(10) == ["7", "8", "9"])
        #expect(try test.store.documents(of: "new", in: "shelf").count == 1)
    }

    @Test(arguments: Backend.allCases) func `a document stored anew keeps all of its subject`(backend: Backend) throws {
        let test = try shelf(2, backend)
        var policy = DocumentPolicy.all
        policy.days = 5
        try test.put(["0": [StoredDocument(name: "b", body: [2])]], in: "shelf", at: .day(4), keeping: policy)

        try test.put("new", day: 8, keeping: policy)
        #expect(try test.store.documents(of: "0", in: "shelf").map(\.name) == ["a", "b"])
        #expect(try test.kept(2) == ["0"])
    }

    @Test(arguments: Backend.allCases) func `forgets the oldest of more subjects than the policy says`(backend: Backend)
        throws
    {
        let test = try shelf(10, backend)
        var policy = DocumentPolicy.all
        policy.subjects = 4

        try test.put("new", day: 10, keeping: policy)
        #expect(try test.kept(10) == ["7", "8", "9"])
    }

    @Test(arguments: Backend.allCases) func `leaves other collections alone`(backend: Backend) throws {
        let test = try shelf(3, backend)
        var policy = DocumentPolicy.all
        policy.subjects = 0
        try test.put([:], in: "other", at: .day(1000), keeping: policy)

        #expect(try test.kept(3).count == 3)
    }

    @Test(arguments: Backend.allCases) func `a clock that has gone back forgets nothing`(backend: Backend) throws {
        let test = try shelf(3, backend)
        try test.put("new", day: -400)

        #expect(try test.kept(3).count == 3)
    }

    @Test(arguments: Backend.allCases) func `forgets for its age only what both clocks say is old`(backend: Backend)
        throws
    {
        let test = try shelf(3, backend)
        let document = StoredDocument(name: "a", body: [1])
        try test.put(["new": [document]], in: "shelf", at: .day(3), calendar: .day(400))
        try test.put(["new": [document]], in: "shelf", at: .day(400), calendar: .day(3))
        #expect(try test.kept(3).count == 3)
        try test.put(["new": [document]], in: "shelf", at: .day(93), calendar: .day(92))

        #expect(try test.kept(3) == ["2"])
    }

    @Test(arguments: Backend.allCases) func `says when a document was stored last`(backend: Backend) throws {
        let test = try shelf(3, backend)

        #expect(try test.store.newestDocument(in: "shelf") == .day(2))
        #expect(try test.store.newestDocument(in: "other") == nil)
    }

}

extension OpenedStore {
    fileprivate func put(
        _ documents: [String: [StoredDocument]],
        in collection: String,
        at time: Timestamp,
        calendar: Timestamp? = nil,
        keeping policy: DocumentPolicy = DocumentPolicy()
    ) throws {
        try store.put(documents, in: collection, at: time, calendar: calendar, keeping: policy)
    }

    fileprivate func put(_ subject: String, day: Int, keeping policy: DocumentPolicy = DocumentPolicy()) throws {
        let document = StoredDocument(name: "a", body: [1])
        try put([subject: [document]], in: "shelf", at: .day(day), keeping: policy)
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
