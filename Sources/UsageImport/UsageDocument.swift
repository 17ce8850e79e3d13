import Usage
internal import Quantities

/// A complete JSON document of usage: the sync body, an export by days of ccusage or a similar tool, or a list of
/// either.
struct UsageDocument {
    private let bytes: [UInt8]
    private let range: Range<Int>
    private let agent: String?

    /// Makes a document of bytes; `agent` is the tool of rows that do not name one.
    init(_ bytes: [UInt8], in range: Range<Int>, agent: String?) {
        self.bytes = bytes
        self.range = range
        self.agent = agent
    }

    /// The keys by which an object is a document, not a record or a row.
    static let keys: Set<String> = Set(parts.map { $0.key }).union(["data"])

    private enum Part {
        case records, days, projects
        /// Sums of other periods than days, such as weeks or sessions.
        case sums(command: String, of: String)
    }

    private static let parts: [(key: String, part: Part)] = [
        ("records", .records), ("daily", .days), ("projects", .projects),
        ("weekly", .sums(command: "weekly", of: "weeks")), ("monthly", .sums(command: "monthly", of: "months")),
        ("session", .sums(command: "session", of: "sessions")),
        ("sessions", .sums(command: "session", of: "sessions")),
        ("blocks", .sums(command: "blocks", of: "blocks of five hours")),
    ]

    /// Returns the entries in order; several documents may follow one another.
    func entries() -> [UsageParser.Entry] {
        var entries: [UsageParser.Entry] = []
        var reader = JSONReader(bytes, in: range)
        do throws(JSONFault) {
            repeat {
                let value = try reader.value()
                entries += try self.entries(of: value)
            } while !reader.isAtEnd
            return entries
        } catch {
            let line = bytes[range.lowerBound..<min(error.position, range.upperBound)].count { $0 == 0x0A } + 1
            return [rejected("document", "not JSON: \(error.reason), in line \(line) of the document")]
        }
    }

    private func entries(of value: JSONValue) throws(JSONFault) -> [UsageParser.Entry] {
        do throws(RejectedEntry.Cause) {
            switch value.kind {
            case .array: return try mixed(value)
            case .object: return try members(of: value)
            default: throw .whole("it is neither an object nor a list")
            }
        } catch {
            return [UsageParser.Entry(place: .path("document"), result: .failure(error))]
        }
    }

    private func members(of object: JSONValue) throws(RejectedEntry.Cause) -> [UsageParser.Entry] {
        let fields = try FieldReader(object, in: bytes, names: FieldNames(Self.parts.map(\.key) + ["data", "type"]))
        for (index, (key, part)) in Self.parts.enumerated() {
            guard let value = fields.value(index) else { continue }
            switch part {
            case .records: return try records(value, key)
            case .days: return try days([(key, value)])
            case .projects: return try days(projects(value))
            case .sums(let command, let sums): throw Self.sums(command, of: sums)
            }
        }
        guard let data = fields.value(Self.parts.count) else {
            throw .whole(
                "it has neither “records” nor “daily”; the output of “ccusage daily --json” can be read, and records"
            )
        }
        if fields.isGiven(Self.parts.count + 1) { try checkType(fields.text(Self.parts.count + 1, maxLength: 64)) }
        return try days([("data", data)])
    }

    private func checkType(_ type: String) throws(RejectedEntry.Cause) {
        for case (let key, .sums(let command, let sums)) in Self.parts where key == type {
            throw Self.sums(command, of: sums)
        }
    }

    private static func sums(_ command: String, of sums: String) -> RejectedEntry.Cause {
        .whole(
            "it holds sums of \(sums), which nobody can part into days again: it is the output of a “\(command)” "
                + "command; run “ccusage daily --json | render import - --user NAME”, and likewise for other tools "
                + "(“ccusage codex daily --json”)"
        )
    }

    /// Reads a list whose elements are records or rows of days.
    private func mixed(_ list: JSONValue) throws(RejectedEntry.Cause) -> [UsageParser.Entry] {
        let first = try FieldReader.elements(of: list, in: bytes).first
        guard let first, first.kind == .object else { return try records(list, "") }
        let keys = try FieldReader.members(of: first, in: bytes).compactMap { JSONText.string($0.key, in: bytes) }
        for case (let key, .sums(let command, let sums)) in [
            ("week", Part.sums(command: "weekly", of: "weeks")), ("month", .sums(command: "monthly", of: "months")),
            ("sessionId", .sums(command: "session", of: "sessions")),
        ] where keys.contains(key) && !keys.contains("timestamp") {
            throw Self.sums(command, of: sums)
        }
        return try DayRow.matches(Set(keys)) ? days([("", list)]) : records(list, "")
    }

    private func records(_ list: JSONValue, _ path: String) throws(RejectedEntry.Cause) -> [UsageParser.Entry] {
        guard list.kind == .array else { throw .whole("“\(path)” is not a list") }
        return try FieldReader.elements(of: list, in: bytes).enumerated().map { index, value in
            let result = Result { () throws(RejectedEntry.Cause) in
                guard value.kind == .object else { throw .whole("it is not an object") }
                return UsageItem.use(
                    try RecordShape.record(FieldReader(value, in: bytes, names: RecordShape.names))
                )
            }
            return UsageParser.Entry(place: .path("\(path)[\(index)]"), result: result)
        }
    }

    /// Returns the lists of `{"projects": {"name": [row, …]}}`, with their paths.
    private func projects(_ object: JSONValue) throws(RejectedEntry.Cause) -> [(String, JSONValue)] {
        guard object.kind == .object else { throw .whole("“projects” is not an object") }
        return try FieldReader.members(of: object, in: bytes).map { key, value in
            ("projects.\(SafeText.shown(JSONText.string(key, in: bytes) ?? ""))", value)
        }
    }

    /// Returns the sheets of rows, followed by the rejected rows; a day with a rejected row is left out.
    private func days(_ lists: [(path: String, list: JSONValue)]) throws(RejectedEntry.Cause) -> [UsageParser.Entry] {
        var sheets = SheetCollection()
        for (path, list) in lists {
            guard list.kind == .array else { throw .whole("“\(path)” is not a list") }
            for (index, value) in try FieldReader.elements(of: list, in: bytes).enumerated() {
                sheets.add(value, index, of: path, in: bytes, agent: agent)
            }
        }
        return sheets.entries
    }

    private func rejected(_ path: String, _ reason: String) -> UsageParser.Entry {
        UsageParser.Entry(place: .path(path), result: .failure(.whole(reason)))
    }
}
