import SQLiteStore
import Usage
import UsageImport
import Quantities
import SQLite
import TestSupport
import Testing

/// What the store makes of prices, and what it knows of those that it was filled with.
@Suite struct PricedStoreTests {
    private func tampered(_ test: TestStore, _ script: String) throws {
        try Connection(path: test.path, access: .readWrite, busyTimeout: .seconds(5)).execute(script)
    }

    @Test func `a cost of 0 that was stored as given is mended by repricing`() throws {
        let test = try TestStore()
        try test.ada([
            record(model: "gpt-4o", input: 1_000_000, id: "1"), record(model: "who-knows", input: 5, id: "2"),
        ])
        try tampered(test, "UPDATE records SET cost = 0, pricing = 2")
        #expect(try test.store.reprice(.ada) == 2)
        let found = try test.ada()
        #expect(found.cost.microdollars == 2_500_000 && found.unpricedTokens == 5)
    }

    @Test func `everybody's tokens without a price are no error however many`() throws {
        let test = try TestStore()
        for name in (0..<12).map({ UserName.name("u\($0)") }) {
            try test.store.addUser(name, at: Timestamp(unixSeconds: 0))
            _ = try test.store.add([record(model: "house", id: "1")], for: name)
        }
        try tampered(test, "UPDATE user_models SET unpriced = \(UsageLimits.total)")
        #expect(try test.store.unpriced().tokens == UsageLimits.total)
    }

    @Test(arguments: 1...5)
    func `a store of before knew of no list`(version: Int) throws {
        let folder = try TemporaryFolder()
        let store = try TestStore.open(TestStore.older(version, in: folder))
        #expect(try store.hasOutdatedPrices())
        for user in try store.users() { try store.reprice(user.get().name) }
        try store.notePrices()
        #expect(try !store.hasOutdatedPrices())
    }

    @Test func `a store knows whether it was priced by the list of now`() throws {
        let test = try TestStore()
        #expect(try !test.store.hasOutdatedPrices(), "without records there is nothing to reprice")
        try test.ada([record(id: "1")])
        #expect(try !test.store.hasOutdatedPrices())

        for value in ["NULL", "'another'"] {
            try tampered(test, "UPDATE state SET prices = \(value)")
            #expect(try test.store.hasOutdatedPrices())
            try test.ada([record(id: "after \(value)")])
            #expect(try test.store.hasOutdatedPrices(), "what was stored before is still what it was")
            try test.store.notePrices()
            #expect(try !test.store.hasOutdatedPrices())
        }
    }

}
