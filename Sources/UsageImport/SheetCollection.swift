import Usage
internal import Quantities

/// Collects the sheets of one document from its rows; rows of the same day, tool and machine, such as those of several
/// projects, are added up.
struct SheetCollection {
    private struct Key: Hashable {
        let day: Day
        let agent: String
        let machine: String?
    }

    /// A sheet, or a project's part of it, which a list may contain only once.
    private struct Part: Hashable {
        let key: Key
        let project: String?
        let list: String
    }

    private var sheets: [(place: RejectedEntry.Place, sheet: DaySheet)] = []
    private var indices: [Key: Int] = [:]
    private var positions: [Key: [String: Int]] = [:]
    private var projects: Set<Part> = []
    private var rejected: [UsageParser.Entry] = []
    private var rejectedDays: Set<Day> = []

    /// The sheets in the order of their first rows, followed by the rejected rows.
    ///
    /// If a row is rejected, its whole day is left out, since the rest would be taken for the complete day.
    var entries: [UsageParser.Entry] {
        sheets.filter { !rejectedDays.contains($0.sheet.day) && !$0.sheet.models.isEmpty }
            .map { UsageParser.Entry(place: $0.place, result: .success(.sheet($0.sheet))) } + rejected
    }

    /// Returns the sheet of a single row.
    static func sheet(of row: DayRow) throws(RejectedEntry.Cause) -> DaySheet {
        var sheets = SheetCollection()
        let index = try sheets.add(row, of: "", at: .line(1))
        return sheets.sheets[index].sheet
    }

    /// Reads a row and adds it; `agent` is the tool of rows that do not name one.
    mutating func add(_ value: JSONValue, _ index: Int, of list: String, in bytes: [UInt8], agent: String?) {
        let place = RejectedEntry.Place.path("\(list)[\(index)]")
        do throws(RejectedEntry.Cause) {
            guard value.kind == .object else { throw .whole("it is not an object") }
            _ = try add(try DayRow(value, in: bytes, agent: agent), of: list, at: place)
        } catch {
            rejected.append(UsageParser.Entry(place: place, result: .failure(error)))
            if let day = DayRow.day(of: value, in: bytes) { rejectedDays.insert(day) }
        }
    }

    /// Adds a row and returns the index of its sheet.
    private mutating func add(
        _ row: DayRow,
        of list: String,
        at place: RejectedEntry.Place
    ) throws(RejectedEntry.Cause) -> Int {
        let key = Key(day: row.day, agent: row.agent, machine: row.machine)
        guard projects.insert(Part(key: key, project: row.project, list: list)).inserted else {
            let agent = SafeText.shown(row.agent)
            throw .whole("the list says \(row.day) of \(agent) twice; nobody can tell which is right")
        }
        let index = indices[key] ?? sheets.count
        if index == sheets.count {
            let sheet = DaySheet(day: row.day, agent: row.agent, machine: row.machine, models: [])
            sheets.append((place, sheet))
            indices[key] = index
        }
        for model in row.models where model.tokens != .zero || (model.cost ?? .zero) != .zero {
            guard let known = positions[key]?[model.model] else {
                positions[key, default: [:]][model.model] = sheets[index].sheet.models.count
                sheets[index].sheet.models.append(model)
                continue
            }
            try sheets[index].sheet.models[known].add(model)
        }
        return index
    }
}

extension DaySheet.ModelSum {
    /// Adds another sum of the same model; the cost becomes nil if either has none.
    fileprivate mutating func add(_ other: DaySheet.ModelSum) throws(RejectedEntry.Cause) {
        tokens += other.tokens
        let counts = [tokens.input, tokens.output, tokens.cacheCreation, tokens.cacheRead]
        guard counts.allSatisfy({ $0 <= UsageLimits.tokens }) else {
            throw .whole("the rows of \(SafeText.shown(model)) add up to more than \(UsageLimits.tokens) tokens")
        }
        guard let mine = cost, let theirs = other.cost else {
            cost = nil
            return
        }
        let sum = mine.microdollars + theirs.microdollars
        guard sum <= UsageLimits.cost.microdollars else {
            let max = UsageLimits.cost.microdollars / 1_000_000
            throw .whole("the rows of \(SafeText.shown(model)) add up to more than \(max) dollars")
        }
        cost = Cost(microdollars: sum)
    }
}
