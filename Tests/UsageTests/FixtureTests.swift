import Foundation
import Usage
import Quantities
import TestSupport
import Testing

@Suite struct FixtureTests {
    private let file = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().appending(path: UsageFixture.path)

    /// With `RECORD=1` in the environment, and never in CI, the file is written anew first.
    @Test func `the generator makes the checked-in file byte for byte`() throws {
        let environment = ProcessInfo.processInfo.environment
        if environment["RECORD"] == "1", environment["CI"] == nil {
            try Data(UsageFixture.jsonLines().utf8).write(to: file)
        }
        #expect(try Data(contentsOf: file) == Data(UsageFixture.jsonLines().utf8))
    }

    @Test func `the file is a year of at most 150 KB that ends on its last day`() throws {
        let records = try fixtureRecords()
        #expect(try Data(contentsOf: file).count <= 150_000)
        #expect(records.count > 500)
        #expect(Zone.utc.day(of: try #require(records.last).timestamp) == UsageFixture.lastDay)
        #expect(UsageFixture.lastDay.description == "2026-09-14")
    }
}
