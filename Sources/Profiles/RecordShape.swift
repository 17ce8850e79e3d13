internal import Quantities

/// Reads one record of the sync body or of a JSON line.
enum RecordShape {
    private static let names = FieldNames(
        "timestamp",
        "model",
        "source",
        "inputTokens",
        "outputTokens",
        "cacheCreationTokens",
        "cacheReadTokens",
        "requestId"
    )

    /// The record of an object; the two cache counts may be left out.
    static func record(_ reader: inout JSONReader) throws(JSONFault) -> Result<UsageRecord, Refusal.Complaint> {
        let fields = try FieldReader(&reader, names: names)
        do throws(Refusal.Complaint) {
            return .success(
                UsageRecord(
                    timestamp: try fields.timestamp(0),
                    model: try fields.text(1, longest: UsageLimits.model),
                    source: try fields.text(2, longest: UsageLimits.source),
                    tokens: TokenCounts(
                        input: try fields.count(3),
                        output: try fields.count(4),
                        cacheCreation: try fields.count(5, missing: 0),
                        cacheRead: try fields.count(6, missing: 0)
                    ),
                    requestID: try fields.text(7, longest: UsageLimits.requestID)
                )
            )
        } catch {
            return .failure(error)
        }
    }
}

/// Reads the days of what `ccusage daily --json` prints.
enum DailyShape {
    static let source = "ccusage"

    private static let names = FieldNames("date", "modelBreakdowns")
    private static let breakdown = FieldNames(
        "modelName",
        "inputTokens",
        "outputTokens",
        "cacheCreationTokens",
        "cacheReadTokens",
        "cost"
    )

    /// The date and the breakdowns of a day's object.
    static func day(_ reader: inout JSONReader) throws(JSONFault) -> Result<(Day, JSONValue), Refusal.Complaint> {
        let fields = try FieldReader(&reader, names: names)
        do throws(Refusal.Complaint) {
            let day = try fields.day(0)
            guard let models = fields.value(1), models.kind == .array else {
                throw fields.complaint(1, "a list of models")
            }
            return .success((day, models))
        } catch {
            return .failure(error)
        }
    }

    /// The record of one model on one day, under an id that says both, so that a later export replaces it.
    static func record(
        _ reader: inout JSONReader,
        of day: Day
    ) throws(JSONFault) -> Result<UsageRecord, Refusal.Complaint> {
        let fields = try FieldReader(&reader, names: breakdown)
        do throws(Refusal.Complaint) {
            let model = try fields.text(0, longest: UsageLimits.model)
            return .success(
                UsageRecord(
                    timestamp: Timestamp(unixSeconds: day.number * 86_400 + 43_200),
                    model: model,
                    source: source,
                    tokens: TokenCounts(
                        input: try fields.count(1),
                        output: try fields.count(2),
                        cacheCreation: try fields.count(3, missing: 0),
                        cacheRead: try fields.count(4, missing: 0)
                    ),
                    requestID: "\(source):\(day):\(model)",
                    cost: try fields.dollars(5, most: UsageLimits.cost.microdollars).map(Cost.init(microdollars:)),
                    wholeDay: day
                )
            )
        } catch {
            return .failure(error)
        }
    }
}
