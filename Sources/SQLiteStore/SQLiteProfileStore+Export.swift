public import Usage
internal import Quantities
internal import SQLite

extension SQLiteProfileStore {
    /// Writes all usage of a user as JSON lines that `importUsage` reads, in the order of time.
    ///
    /// Each line is a single use or a sheet, and names its machine.
    ///
    /// - Parameters:
    ///   - name: The user.
    ///   - write: Is called with each line, without a line break.
    /// - Throws: `StoreError` when the user is unknown, or the store fails.
    public func exportUsage(of name: UserName, _ write: (String) -> Void) throws(StoreError) {
        let user = try existingUser(name)
        var last = (time: Int.min, request: "")
        var sheet: ExportedSheet?
        while true {
            let page = try read(about: name) { [last] connection throws(SQLiteError) in
                try connection.exported(user.id, after: last)
            }
            guard let end = page.last else { break }
            for one in page {
                if let open = sheet, !open.takes(one) {
                    write(open.line)
                    sheet = nil
                }
                if one.record.wholeDay == nil {
                    write(one.line)
                } else {
                    sheet = sheet?.adding(one) ?? ExportedSheet(one)
                }
            }
            last = (end.record.time, end.request)
        }
        if let sheet { write(sheet.line) }
    }
}

/// A record with the names of its model, source and machine.
private struct ExportedRecord: Sendable {
    let record: StoredRecord
    let request: String
    let model: String
    let source: String
    let machine: String

    var line: String {
        let time = Timestamp(unixMicroseconds: record.time).exact
        return """
            {"timestamp":"\(time)","model":\(JSONText.quoted(model)),"source":\(JSONText.quoted(source)),\(counts),\
            "requestId":\(JSONText.quoted(request)),"machine":\(JSONText.quoted(machine))}
            """
    }

    var counts: String {
        let tokens = record.tokens
        return """
            "inputTokens":\(tokens.input),"outputTokens":\(tokens.output),\
            "cacheCreationTokens":\(tokens.cacheCreation),"cacheReadTokens":\(tokens.cacheRead)
            """
    }
}

/// A sheet that is being put together from the records of its sums.
private struct ExportedSheet {
    private let first: ExportedRecord
    private var sums: [String]

    init(_ first: ExportedRecord) {
        self.first = first
        sums = [Self.sum(first)]
    }

    func takes(_ other: ExportedRecord) -> Bool {
        first.record.wholeDay == other.record.wholeDay && first.source == other.source
            && first.machine == other.machine
    }

    func adding(_ one: ExportedRecord) -> ExportedSheet {
        var sheet = self
        sheet.sums.append(Self.sum(one))
        return sheet
    }

    private static func sum(_ one: ExportedRecord) -> String {
        let cost = one.record.pricing == .given ? ",\"cost\":\(Cost(microdollars: one.record.cost).decimal)" : ""
        return "{\"modelName\":\(JSONText.quoted(one.model)),\(one.counts)\(cost)}"
    }

    var line: String {
        """
        {"date":"\(Day(number: first.record.wholeDay ?? 0))","agent":\
        \(JSONText.quoted(DaySheet.agent(ofSource: first.source))),"machine":\(JSONText.quoted(first.machine)),\
        "modelBreakdowns":[\(sums.joined(separator: ","))]}
        """
    }
}

extension Cost {
    /// The dollars with six decimal places.
    fileprivate var decimal: String {
        let digits = String(microdollars % 1_000_000)
        return "\(microdollars / 1_000_000)." + String(repeating: "0", count: 6 - digits.count) + digits
    }
}

extension Timestamp {
    /// The instant in RFC 3339, with its six fractional digits unless they are 0.
    fileprivate var exact: String {
        let fraction = unixMicroseconds - unixSeconds * 1_000_000
        guard fraction > 0 else { return description }
        let digits = String(fraction)
        return description.dropLast() + "." + String(repeating: "0", count: 6 - digits.count) + digits + "Z"
    }
}

extension Connection {
    /// Returns the next 5,000 records after one, in the order of time and request.
    fileprivate func exported(
        _ user: Int,
        after last: (time: Int, request: String)
    ) throws(SQLiteError) -> [ExportedRecord] {
        var page: [ExportedRecord] = []
        try statement(
            """
            SELECT \(StoredRecord.columns), request, models.name, sources.name, machines.name FROM records
            JOIN models ON models.id = model JOIN sources ON sources.id = source JOIN machines ON machines.id = machine
            WHERE records.user = ? AND (time, request) > (?, ?) ORDER BY time, request LIMIT 5000
            """
        ).query(.integer(user), .integer(last.time), .text(last.request)) { row throws(SQLiteError) in
            page.append(
                ExportedRecord(
                    record: try StoredRecord(row),
                    request: try row.recordID(11),
                    model: row.text(12),
                    source: row.text(13),
                    machine: try row.name(14, maxLength: UsageLimits.machine)
                )
            )
        }
        return page
    }
}
