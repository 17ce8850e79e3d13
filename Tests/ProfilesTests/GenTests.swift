import Foundation
import TestSupport
import Testing
@Test func gen() throws { try Data(UsageFixture.jsonLines().utf8).write(to: URL(filePath: "/work/wt-profiles/Tests/Fixtures/usage-year.jsonl")) }
