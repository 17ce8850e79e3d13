import Quantities
import TestSupport
import Testing
import Usage
import UsageImport

@Suite struct UserTests {
    @Test(arguments: Backend.allCases) func `adds, lists and changes users`(backend: Backend) throws {
        let test = try backend.open()
        let zone = try #require(Zone("Asia/Tokyo"))
        let time = Timestamp(unixMicroseconds: 1_700_000_000_123_456)
        try test.store.addUser(.name("Zoe"), displayName: "Zoë 🎉", isPublic: false, zone: zone, at: time)
        try test.store.addUser(.ada, at: time)
        #expect(try test.store.users().map { try $0.get().name.description } == ["Ada", "Zoe"])
        let zoe = try test.store.existingUser(.name("zOE"))
        #expect(zoe.displayName == "Zoë 🎉" && !zoe.isPublic && zoe.zone == zone && zoe.created == time)
        let mark = try test.store.changes(since: nil).mark
        let changed = try test.store.update(.name("zoe"), UserChanges(displayName: .some(nil), isPublic: true))
        #expect(changed.displayName == nil && changed.isPublic && changed.zone == zone)
        #expect(try test.store.changes(since: mark).extent == .users([.name("Zoe")]))
        #expect(try test.store.user(.name("nobody")) == nil)
    }

    @Test(arguments: Backend.allCases) func `refuses names that are taken, reserved or unknown`(backend: Backend) throws
    {
        let test = try backend.open()
        let time = Timestamp(unixSeconds: 0)
        try test.ada()
        #expect(throws: StoreError.nameTaken(.name("ADA"))) { try test.store.addUser(.name("ADA"), at: time) }
        for name in ["demo", "Wrapped"] {
            #expect(throws: StoreError.reservedName(.name(name))) { try test.store.addUser(.name(name), at: time) }
        }
        #expect(throws: StoreError.unknownUser(.name("x"))) { try test.store.update(.name("x"), UserChanges()) }
        #expect(throws: StoreError.unknownUser(.name("x"))) { _ = try test.store.existingUser(.name("x")) }
        #expect(throws: StoreError.unknownUser(.name("x"))) {
            _ = try test.store.add([record(id: "1")], for: .name("x"))
        }
    }

    @Test(arguments: Backend.allCases, ["", "a\u{202E}b", "a\nb", String(repeating: "a", count: 61)])
    func `refuses a display name that is empty, long or unclean`(backend: Backend, text: String) throws {
        let test = try backend.open()
        #expect(throws: StoreError.badText(what: "the display name", received: text, maxLength: 60)) {
            try test.store.addUser(
                .ada,
                displayName: text,
                isPublic: true,
                zone: .utc,
                at: Timestamp(unixSeconds: 0)
            )
        }
    }
}
