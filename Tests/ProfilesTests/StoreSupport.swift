import Foundation
import Profiles
import Quantities
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
    func importing(_ text: String, pieces: Int = 1 << 16) throws -> (summary: ImportSummary, refusals: [String]) {
        try ada()
        var rest = Array(text.utf8)[...]
        var refusals: [String] = []
        let summary = try store.importUsage(
            for: .ada,
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
    id: String
) -> UsageRecord {
    UsageRecord(
        timestamp: Timestamp(unixSeconds: day * 86_400 + hour * 3600),
        model: model,
        source: source,
        tokens: TokenCounts(input: input, output: output, cacheCreation: cacheCreation, cacheRead: cacheRead),
        requestID: id
    )
}

/// All records of a text, and a failure for none of them.
func parsed(_ text: String) -> [Result<UsageRecord, Refusal.Complaint>] {
    var usage = UsageImport()
    usage.append(Array(text.utf8))
    usage.finish()
    var results: [Result<UsageRecord, Refusal.Complaint>] = []
    while let entry = usage.next() { results.append(entry.result) }
    return results
}

func fixtureRecords() throws -> [UsageRecord] {
    try parsed(UsageFixture.jsonLines()).map { try $0.get() }
}
