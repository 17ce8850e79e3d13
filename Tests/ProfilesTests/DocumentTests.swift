import Profiles
import Testing

@Suite struct DocumentTests {
    @Test func `documents of a subject replace those of the same name and leave the others`() throws {
        let test = try TestStore()
        let first = StoredDocument(name: "a", body: [1, 0, 2])
        let second = StoredDocument(name: "b", body: [])
        try test.store.put(["ann": [first, second], "bob": [first]], in: "shelf")
        try test.store.put(["ann": [StoredDocument(name: "a", body: [9])]], in: "shelf")
        try test.store.put(["ann": [first]], in: "other")

        #expect(
            try test.store.documents(of: "ann", in: "shelf") == [StoredDocument(name: "a", body: [9]), second]
        )
        #expect(try test.store.documents(of: "bob", in: "shelf") == [first])
        #expect(try test.store.documents(of: "carl", in: "shelf").isEmpty)
    }

    @Test func `documents are no change of a user's`() throws {
        let test = try TestStore()
        let before = try test.store.changeNumber()
        try test.store.put(["ann": [StoredDocument(name: "a", body: [1])]], in: "shelf")

        #expect(try test.store.changeNumber() == before)
    }
}
