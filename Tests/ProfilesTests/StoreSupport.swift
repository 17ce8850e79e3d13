import Foundation
import Profiles
import Quantities
import SQLite
import Sodium
import TestSupport

/// A store of a test's own, in a real file.
struct TestStore {
    let folder: TemporaryFolder
    let store: ProfileStore

    init(prices: PriceTable = .listed) throws {
        folder = try TemporaryFolder()
        store = try TestStore.open(folder.path("store.sqlite"), prices: prices)
    }

    /// The version that stores have now: a migration each.
    static let version = 10

    var path: String { folder.path("store.sqlite") }

    static func open(
        _ path: String,
        access: ProfileStore.Access = .readWrite,
        prices: PriceTable = .listed
    ) throws -> ProfileStore {
        try ProfileStore(
            path: path,
            access: access,
            prices: prices,
            busyTimeout: .milliseconds(50),
            cryptography: Cryptography()
        )
    }

    /// A store as an earlier version has written it; its path.
    static func older(_ version: Int, in folder: TemporaryFolder) throws -> String {
        let script = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .appending(path: "Fixtures/stores/version-\(version).sql")
        let path = folder.path("version-\(version).sqlite")
        let connection = try Connection(path: path, access: .create, busyTimeout: .zero)
        try connection.execute(String(contentsOf: script, encoding: .utf8))
        return path
    }

    /// Adds `ada` if need be, stores records for her, and gives her statistics.
    @discardableResult
    func ada(
        _ records: [UsageRecord] = [],
        zone: Zone = .utc,
        today: Day = Day(number: 20_000)
    ) throws -> Statistics {
        if try store.user(.ada) == nil { try store.addUser(.ada, zone: zone, at: Timestamp(unixSeconds: 0)) }
        _ = try store.add(records, for: .ada)
        return try store.statistics(of: try store.existingUser(.ada), asOf: today)
    }

    /// Imports a text for `ada`, in pieces of so many bytes.
    @discardableResult
    func importing(
        _ text: String,
        pieces: Int = 1 << 16,
        _ options: ImportOptions = ImportOptions()
    ) throws -> (summary: ImportSummary, refusals: [String]) {
        try ada()
        var rest = Array(text.utf8)[...]
        var refusals: [String] = []
        let summary = try store.importUsage(
            for: .ada,
            options,
            from: {
                defer { rest = rest.dropFirst(pieces) }
                return rest.isEmpty ? nil : Array(rest.prefix(pieces))
            },
            report: { if case .refused(let refusal) = $0 { refusals.append(refusal.description) } }
        )
        return (summary, refusals)
    }
}

extension UserName {
    static let ada = name("Ada")

    static func name(_ text: String) -> UserName {
        guard let name = UserName(text) else { preconditionFailure("\(text) is no name") }
        return name
    }
}

/// A record at noon in UTC, so many days after 1970.
func record(
    day: Int = 20_000,
    hour: Int = 12,
    model: String = "gpt-4o",
    source: String = "cursor",
    input: Int = 100,
    output: Int = 0,
    cacheCreation: Int = 0,
    cacheRead: Int = 0,
    id: String?
) -> UsageRecord {
    UsageRecord(
        timestamp: Timestamp(unixSeconds: day * 86_400 + hour * 3600),
        model: model,
        source: source,
        tokens: TokenCounts(input: input, output: output, cacheCreation: cacheCreation, cacheRead: cacheRead),
        requestID: id
    )
}

/// All single uses of a text, and what is wrong with anything else.
func parsed(_ text: String) -> [Result<UsageRecord, Refusal.Complaint>] {
    items(text).compactMap { result in
        switch result {
        case .success(.use(let record)): .success(record)
        case .success(.sheet): nil
        case .failure(let complaint): .failure(complaint)
        }
    }
}

/// All that a text holds.
func items(_ text: String, agent: String? = nil) -> [Result<UsageItem, Refusal.Complaint>] {
    items(Array(text.utf8), agent: agent)
}

func items(_ bytes: [UInt8], agent: String? = nil) -> [Result<UsageItem, Refusal.Complaint>] {
    var usage = UsageImport(agent: agent)
    usage.append(bytes)
    usage.finish()
    var results: [Result<UsageItem, Refusal.Complaint>] = []
    while let entry = usage.next() { results.append(entry.result) }
    return results
}

/// The sheets of a text in which nothing is wrong.
func sheets(_ text: String, agent: String? = nil) throws -> [DaySheet] {
    try items(text, agent: agent).compactMap { if case .sheet(let sheet) = try $0.get() { sheet } else { nil } }
}

func fixtureRecords() throws -> [UsageRecord] {
    try parsed(UsageFixture.jsonLines()).map { try $0.get() }
}
