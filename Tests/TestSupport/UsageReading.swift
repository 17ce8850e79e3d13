package import Usage
import UsageImport

extension UserName {
    package static let ada = name("Ada")

    package static func name(_ text: String) -> UserName {
        guard let name = UserName(text) else { preconditionFailure("\(text) is no name") }
        return name
    }
}

/// A record at noon in UTC, so many days after 1970.
package func record(
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
package func parsed(_ text: String) -> [Result<UsageRecord, RejectedEntry.Cause>] {
    items(text).compactMap { result in
        switch result {
        case .success(.use(let record)): .success(record)
        case .success(.sheet): nil
        case .failure(let cause): .failure(cause)
        }
    }
}

/// All that a text holds.
package func items(_ text: String, agent: String? = nil) -> [Result<UsageItem, RejectedEntry.Cause>] {
    items(Array(text.utf8), agent: agent)
}

package func items(_ bytes: [UInt8], agent: String? = nil) -> [Result<UsageItem, RejectedEntry.Cause>] {
    var usage = UsageParser(agent: agent)
    usage.append(bytes)
    usage.finish()
    var results: [Result<UsageItem, RejectedEntry.Cause>] = []
    while let entry = usage.next() { results.append(entry.result) }
    return results
}

/// The sheets of a text in which nothing is wrong.
package func sheets(_ text: String, agent: String? = nil) throws -> [DaySheet] {
    try items(text, agent: agent).compactMap { if case .sheet(let sheet) = try $0.get() { sheet } else { nil } }
}

package func fixtureRecords() throws -> [UsageRecord] {
    try parsed(UsageFixture.jsonLines()).map { try $0.get() }
}
