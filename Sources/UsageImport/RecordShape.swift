import Usage
internal import Quantities

/// Reads one record of the sync body or of a JSON line.
enum RecordShape {
    static let names = FieldNames(
        "timestamp",
        "model",
        "source",
        "inputTokens",
        "outputTokens",
        "cacheCreationTokens",
        "cacheReadTokens",
        "requestId",
        "machine",
        "date",
        "period"
    )

    /// Returns whether an object with these keys is meant as a record.
    static func matches(_ keys: Set<String>) -> Bool {
        !keys.isDisjoint(with: ["timestamp", "requestId", "model", "source", "inputTokens", "outputTokens"])
    }

    /// Returns whether the fields are those of a row of days, which may also be a JSON line.
    static func isRow(_ fields: FieldReader) -> Bool {
        (fields.isGiven(9) || fields.isGiven(10)) && !fields.isGiven(0)
    }

    /// Reads the record of an object; the two cache counts, the request id and the machine are optional.
    static func record(_ fields: FieldReader) throws(RejectedEntry.Cause) -> UsageRecord {
        UsageRecord(
            timestamp: try fields.timestamp(0),
            model: try fields.text(1, maxLength: UsageLimits.model),
            source: try fields.text(2, maxLength: UsageLimits.source),
            tokens: TokenCounts(
                input: try fields.count(3),
                output: try fields.count(4),
                cacheCreation: try fields.count(5, missing: 0),
                cacheRead: try fields.count(6, missing: 0)
            ),
            requestID: try fields.isGiven(7) ? fields.text(7, maxLength: UsageLimits.requestID) : nil,
            machine: try fields.isGiven(8) ? fields.text(8, maxLength: UsageLimits.machine) : nil
        )
    }
}
