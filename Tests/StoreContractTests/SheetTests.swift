import Quantities
import TestSupport
import Testing
import Usage
import UsageImport

/// What becomes of days that several machines, tools or exports count.
@Suite struct SheetTests {
    private static let today = Day(number: 20_000)

    private func opened(_ backend: Backend) throws -> OpenedStore {
        let opened = try backend.open()
        try opened.addAda()
        return opened
    }

    /// A row of a day with its models and their input, a dollar a model.
    private func row(_ models: [String: Int], agent: String? = nil, day: String = "2024-10-04") -> String {
        let sums = models.sorted { $0.key < $1.key }.map {
            #"{"modelName":"\#($0.key)","inputTokens":\#($0.value),"outputTokens":0,"cost":1}"#
        }
        let agent = agent.map { "\"agent\":\"\($0)\"," } ?? ""
        return #"{"date":"\#(day)",\#(agent)"modelBreakdowns":[\#(sums.joined(separator: ","))]}"#
    }

    private func use(_ id: String, hour: Int = 12, tokens: Int = 10) -> String {
        #"{"timestamp":"2024-10-04T\#(hour):00:00Z","model":"gpt-4o","source":"cli","inputTokens":\#(tokens),"#
            + #""outputTokens":0,"requestId":"\#(id)"}"#
    }

    @Test(arguments: Backend.allCases) func `a later export of a day that has grown takes its place`(backend: Backend)
        throws
    {
        let test = try opened(backend)
        try test.importing(row(["a": 10]))
        let grown = try test.importing(row(["a": 30, "b": 5])).summary
        #expect(grown.replaced == 1 && grown.added == 1)
        let found = try test.statistics
        #expect(found.tokens.total == 35 && found.records == 2 && found.cost.microdollars == 2_000_000)
        #expect(found.topModels.map(\.tokens) == [30, 5] && found.days.last?.tokens == 35)
        #expect(try test.importing(row(["a": 30, "b": 5])).summary.skipped == 2)
    }

    @Test(arguments: Backend.allCases, [["a": 10], ["a": 31], ["b": 100]])
    func `an export that counts less of a model changes nothing, and is said`(backend: Backend, models: [String: Int])
        throws
    {
        let test = try opened(backend)
        try test.importing(row(["a": 30, "b": 5]))
        let before = try test.statistics
        let (summary, rejected) = try test.importing(row(models))
        #expect(summary.held.map(\.reason) == [.countsLess] && summary.held.map(\.machine) == ["default"])
        #expect(summary.held.map(\.records) == [1] && !summary.hasStored && rejected.isEmpty)
        #expect(try test.statistics == before)

        try test.importing(row(models), ImportOptions(replaces: true))
        let after = try test.statistics
        #expect(after.tokens.total == models.values.reduce(0, +))
        #expect(after.topModels.map(\.name) == models.keys.sorted(), "what is gone counts nowhere")
    }

    @Test(arguments: Backend.allCases) func `the same day of two machines adds up`(backend: Backend) throws {
        let test = try opened(backend)
        try test.importing(row(["opus": 1500]), ImportOptions(machine: "a"))
        try test.importing(row(["opus": 1000]), ImportOptions(machine: "b"))
        #expect(try test.statistics.tokens.total == 2500)
        let machines = try test.store.machines(of: .ada)
        #expect(machines.map(\.name) == ["a", "b"] && machines.map(\.tokens) == [1500, 1000])
        #expect(machines.map(\.days) == [Self.today...Self.today, Self.today...Self.today])
    }

    @Test(arguments: Backend.allCases) func `the same day of two tools adds up`(backend: Backend) throws {
        let test = try opened(backend)
        try test.importing(row(["m": 100], agent: "claude"))
        try test.importing(row(["m": 20], agent: "codex"))
        #expect(try test.statistics.tokens.total == 120)
        #expect(try test.statistics.topSources.map(\.name) == ["claude", "codex"])
    }

    @Test(arguments: Backend.allCases)
    func `of all tools together and single ones the larger side counts, whatever comes first`(backend: Backend) throws {
        let exports = [
            row(["m": 100], agent: "claude"), row(["m": 150], agent: "all"), row(["n": 70], agent: "codex"),
        ]
        for order in [[0, 1, 2], [2, 1, 0], [1, 0, 2], [2, 0, 1]] {
            let test = try opened(backend)
            for index in order { try test.importing(exports[index]) }
            let found = try test.store.statistics(of: test.store.existingUser(.ada), asOf: Self.today)
            #expect(found.tokens.total == 170 && found.records == 2)
            #expect(found.topSources.map(\.name) == ["claude", "codex"])
            try test.importing(row(["m": 110, "n": 90], agent: "all"), ImportOptions(replaces: true))
            let later = try test.store.statistics(of: test.store.existingUser(.ada), asOf: Self.today)
            #expect(later.tokens.total == 200 && later.topSources.map(\.name) == ["ccusage"])
        }
    }

    @Test(arguments: Backend.allCases) func `a side that does not count is said`(backend: Backend) throws {
        let test = try opened(backend)
        try test.importing(row(["m": 150], agent: "all"))
        #expect(try test.importing(row(["m": 100], agent: "claude")).summary.outweighed == 1)
        #expect(try test.statistics.tokens.total == 150)
        #expect(try test.importing(row(["m": 150], agent: "codex")).summary.added == 1)
        #expect(try test.statistics.tokens.total == 250, "though it says the same as all tools together said before")
    }

    @Test(arguments: Backend.allCases)
    func `an import that fails half-way takes back whom it has added, and tells how far it came otherwise`(
        backend: Backend
    )
        throws
    {
        let test = try opened(backend)
        let newcomer = Newcomer(zone: .utc, isPublic: true, time: Timestamp(unixSeconds: 0))
        let lines = (0..<20_001).map { use("\($0)") + "\n" }.joined()
        func breaking(_ name: UserName) -> [Int] {
            var stored: [Int] = []
            var pieces = [Array(lines.utf8)]
            _ = try? test.store.importUsage(
                for: name,
                ImportOptions(newcomer: newcomer),
                from: { () throws(StoreError) in
                    guard let piece = pieces.popLast() else { throw .unreadable("the disk is gone") }
                    return piece
                },
                report: { if case .failed(let summary) = $0 { stored.append(summary.added) } }
            )
            return stored
        }
        #expect(breaking(.name("bob")).isEmpty)
        #expect(try test.store.user(.name("bob")) == nil)
        #expect(breaking(.ada) == [20_000])
        #expect(try test.statistics.records == 20_000)
    }

    @Test(arguments: Backend.allCases) func `single uses and sums of one day and machine do not count twice`(
        backend: Backend
    ) throws {
        let test = try opened(backend)
        try test.importing(use("1") + "\n" + use("2", hour: 13))
        let sum = try test.importing(row(["gpt-4o": 500])).summary
        #expect(sum.held.map(\.reason) == [.usesStored] && !sum.hasStored)
        #expect(try test.statistics.tokens.total == 20)

        #expect(try test.importing(row(["gpt-4o": 500]), ImportOptions(replaces: true)).summary.added == 1)
        #expect(try test.statistics.tokens.total == 500 && test.statistics.records == 1)

        let again = try test.importing(use("1") + "\n" + use("3", hour: 14)).summary
        #expect(again.held.map(\.reason) == [.sheetStored] && again.held.map(\.records) == [2])
        #expect(try test.importing(use("4"), ImportOptions(machine: "other")).summary.added == 1)

        try test.importing(use("1") + "\n" + use("3", hour: 14), ImportOptions(replaces: true))
        #expect(try test.statistics.tokens.total == 30 && test.statistics.records == 3)
    }

    @Test(arguments: Backend.allCases) func `a day of another zone is another day`(backend: Backend) throws {
        let test = try opened(backend)
        try test.store.update(.ada, UserChanges(zone: Zone("Asia/Tokyo")))
        try test.importing(use("1", hour: 20))
        #expect(try test.importing(row(["m": 5])).summary.added == 1, "20 o'clock in UTC is tomorrow there")
        #expect(try test.importing(row(["m": 5], day: "2024-10-05")).summary.held.count == 1)
    }

    @Test(arguments: Backend.allCases)
    func `uses without an id are told apart by what they are, and counted as often as they occur`(backend: Backend)
        throws
    {
        let test = try opened(backend)
        let anonymous = use("x").replacing(#","requestId":"x""#, with: "")
        let twice = anonymous + "\n" + anonymous
        #expect(try test.importing(twice).summary.added == 2)
        #expect(try test.importing(twice).summary.skipped == 2)
        #expect(try test.importing(anonymous + "\n" + twice).summary.added == 1)
        #expect(try test.importing(anonymous.replacing("gpt-4o", with: "o3")).summary.added == 1)
    }

    @Test(arguments: Backend.allCases) func `what is exported is imported as it was`(backend: Backend) throws {
        let test = try opened(backend)
        try test.importing(use("1") + "\n" + use("2").replacing("12:00:00Z", with: "12:00:00.25Z"))
        try test.importing(row(["a\\\"b": 7, "c": 9], day: "2024-10-02"), ImportOptions(machine: "läp top"))
        try test.importing(row(["m": 150], agent: "all", day: "2024-10-01"))
        try test.importing(row(["m": 100], agent: "claude", day: "2024-10-01"))
        var lines: [String] = []
        try test.store.exportUsage(of: .ada) { lines.append($0) }
        #expect(lines.count == 5)

        let copy = try opened(backend)
        let summary = try copy.importing(lines.joined(separator: "\n")).summary
        #expect(summary.added == 6 && summary.held.isEmpty)
        #expect(try copy.store.machines(of: .ada) == test.store.machines(of: .ada))
        let found = try copy.store.statistics(of: copy.store.existingUser(.ada), asOf: Self.today)
        #expect(try found.tokens == test.statistics.tokens && found.cost == test.statistics.cost)
        #expect(try found.days == test.statistics.days && found.topModels == test.statistics.topModels)
        var again: [String] = []
        try copy.store.exportUsage(of: .ada) { again.append($0) }
        #expect(again == lines)
    }

    @Test(arguments: Backend.allCases) func `a machine is renamed and removed with what it counted`(backend: Backend)
        throws
    {
        let test = try opened(backend)
        try test.importing(row(["m": 5]) + "\n" + use("1").replacing("10-04", with: "10-03"))
        try test.importing(row(["m": 7]), ImportOptions(machine: "b"))
        try test.store.renameMachine(of: .ada, from: "default", to: "laptop")
        #expect(throws: StoreError.machineTaken("b")) {
            try test.store.renameMachine(of: .ada, from: "laptop", to: "b")
        }
        #expect(throws: StoreError.unknownMachine("default", known: ["b", "laptop"])) {
            try test.store.removeMachine("default", of: .ada)
        }
        let grown = try test.importing(row(["m": 6]), ImportOptions(machine: "laptop")).summary
        #expect(grown.replaced == 1, "what was renamed goes on under the new name")
        #expect(try test.store.removeMachine("laptop", of: .ada) == 2)
        #expect(try test.statistics.tokens.total == 7 && test.statistics.activeDays == 1)
    }

    @Test(arguments: Backend.allCases) func `forgotten days are gone from every sum`(backend: Backend) throws {
        let test = try opened(backend)
        for day in 1...6 { try test.importing(row(["m\(day)": day], day: "2024-10-0\(day)")) }
        let first = try #require(Day("2024-10-02"))
        #expect(try test.store.forget(first...first.advanced(by: 2), of: .ada) == 3)
        #expect(try test.statistics.tokens.total == 1 + 5 + 6 - 6 + 6)
        #expect(try test.statistics.topModels.map(\.name) == ["m6", "m5", "m1"])
        #expect(try test.store.forget(first...first, of: .ada) == 0)
    }

    @Test(arguments: Backend.allCases) func `the first import adds the user, a failed one nobody`(backend: Backend)
        throws
    {
        let test = try opened(backend)
        let newcomer = Newcomer(zone: .utc, isPublic: false, time: Timestamp(unixSeconds: 0))
        func importing(_ text: String, as name: String) throws -> ImportSummary {
            var rest = Optional(Array(text.utf8))
            return try test.store.importUsage(for: .name(name), ImportOptions(newcomer: newcomer)) {
                defer { rest = nil }
                return rest
            }
        }
        #expect(try !importing("nonsense\nand more\n", as: "bob").isNewUser)
        #expect(try !importing(#"{"monthly":[]}"#, as: "bob").isNewUser)
        #expect(try test.store.user(.name("bob")) == nil)
        #expect(try importing(use("1"), as: "bob").isNewUser)
        #expect(try test.store.existingUser(.name("bob")).isPublic == false)
        #expect(try !importing(use("2"), as: "bob").isNewUser)
        #expect(try importing("[]", as: "eve").isNewUser, "an export of nothing is no failure")
        #expect(throws: StoreError.reservedName(.name("demo"))) { try importing(use("1"), as: "demo") }
    }
}
