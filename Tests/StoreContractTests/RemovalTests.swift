import Quantities
import TestSupport
import Testing
import Usage
import UsageImport

/// What becomes of a user who is removed.
@Suite struct RemovalTests {
    @Test(arguments: Backend.allCases) func `whoever takes the name has nothing of theirs, and is another account`(
        backend: Backend
    ) throws {
        let test = try backend.open()
        let before = try test.addAda()
        try test.add([record(id: "1"), record(model: "o3", source: "x", id: "2")])
        try test.store.setAvatar([1, 2, 3], of: .ada)
        _ = try test.store.addToken(for: .ada, label: "a", at: Timestamp(unixSeconds: 0))
        try test.store.removeUser(.ada)
        try test.addAda()

        let time = ReadingTime(Timestamp(unixSeconds: 0), asOf: Day(number: 20_000))
        #expect(try test.store.statsCard(of: .ada, at: time, for: .everybody).found?.avatar == nil)
        let holdings = try test.store.holdings(of: .ada)
        #expect(holdings.records + holdings.tokens + holdings.achievements == 0 && !holdings.hasAvatar)
        try test.add([record(id: "1")])
        #expect(try test.store.user(.ada, for: .owner(before)) == .missing)
        #expect(try test.statistics.records == 1)
    }
}
