import Usage
internal import Quantities

/// One row of an export by days: the usage of one tool, or of all tools, on a day.
///
/// Versions of ccusage and similar tools write it differently. The day is `date` or `period`, as `2025-09-16` or
/// `Sep 16, 2025`. The sums by model are a list (`modelBreakdowns`), an object (`models` of Codex, `breakdown`), or
/// missing: then the row's own sums are those of its only model, or of several together. A list of `agents` repeats the
/// sums, and is used only if the row has no others.
struct DayRow {
    let day: Day
    /// The tool that the row names, or else the one that writes rows of its shape.
    let agent: String
    let machine: String?
    /// The project, in exports that list days by project.
    let project: String?
    var models: [DaySheet.ModelSum]

    private static let names = FieldNames(
        "date",
        "period",
        "agent",
        "machine",
        "modelBreakdowns",
        "breakdown",
        "models",
        "modelsUsed",
        "agents",
        "project"
    )
    private static let modelName = FieldNames("modelName", "model", "name")

    /// Returns whether an object with these keys is a row of an export by days.
    static func matches(_ keys: Set<String>) -> Bool {
        !keys.isDisjoint(with: ["date", "period"])
            && !keys.isDisjoint(with: ["modelBreakdowns", "breakdown", "models", "modelsUsed", "totalTokens"])
    }

    /// Reads an object; `agent` is the tool of rows that do not name one.
    init(_ object: JSONValue, in bytes: [UInt8], agent given: String?) throws(RejectedEntry.Cause) {
        let fields = try FieldReader(object, in: bytes, names: Self.names)
        day = try fields.isGiven(0) ? fields.day(0) : fields.day(1, orElse: 0)
        machine = try fields.isGiven(3) ? fields.text(3, maxLength: UsageLimits.machine) : nil
        project = fields.value(9).flatMap { JSONText.string($0, in: bytes) }
        let counts = try UsageCounts(object, in: bytes, isStrict: false)
        let breakdown = try Self.breakdown(fields, in: bytes)
        agent =
            try fields.isGiven(2)
            ? fields.text(2, maxLength: UsageLimits.source).lowercased()
            : given ?? Self.agent(of: breakdown.shape, hasPeriod: !fields.isGiven(0))
        models = breakdown.models
        if models.isEmpty { models = try Self.models(ofAgents: fields.value(8), in: bytes) }
        guard !models.isEmpty else {
            models = [DaySheet.ModelSum(model: breakdown.only, tokens: counts.tokens, cost: counts.cost)]
            return
        }
        try Self.share(counts, among: &models)
    }

    /// Returns the day of a row that is otherwise invalid, or nil if the day cannot be read either.
    static func day(of value: JSONValue, in bytes: [UInt8]) -> Day? {
        guard value.kind == .object, let fields = try? FieldReader(value, in: bytes, names: names) else { return nil }
        return (try? fields.day(0)) ?? (try? fields.day(1))
    }

    private enum Shape {
        case list, object, none
    }

    /// Returns the tool of a row that does not name one.
    ///
    /// Rows with `period` sum up all tools. In the older exports with `date`, only Codex wrote an object of models, and
    /// only Claude Code a list.
    private static func agent(of shape: Shape, hasPeriod: Bool) -> String {
        switch shape {
        case _ where hasPeriod: DaySheet.allAgents
        case .list: "claude"
        case .object: "codex"
        case .none: DaySheet.unknownAgent
        }
    }

    private static func breakdown(
        _ fields: FieldReader,
        in bytes: [UInt8]
    ) throws(RejectedEntry.Cause) -> (models: [DaySheet.ModelSum], shape: Shape, only: String) {
        var names: [String] = []
        for index in 4...7 {
            guard let value = fields.value(index) else { continue }
            switch (index, value.kind) {
            case (4, .array), (5, .array):
                let models = try self.models(list: value, fields.name(index), in: bytes)
                if !models.isEmpty || index == 4 { return (models, .list, try only(of: fields, in: bytes)) }
            case (5, .object), (6, .object):
                let models = try self.models(map: value, fields.name(index), in: bytes)
                return (models, index == 6 ? .object : .list, DaySheet.mixed)
            case (6, .array), (7, .array): names = try fields.texts(index, maxLength: UsageLimits.model)
            case (_, .null): continue
            default: throw fields.invalid(index, index < 6 ? "a list of models" : "a list or an object of models")
            }
        }
        return ([], .none, names.count == 1 ? names[0] : DaySheet.mixed)
    }

    /// Returns the only model that a row names, or `mixed` if it names several or none.
    private static func only(of fields: FieldReader, in bytes: [UInt8]) throws(RejectedEntry.Cause) -> String {
        for index in [7, 6] where fields.value(index)?.kind == .array {
            let names = try fields.texts(index, maxLength: UsageLimits.model)
            if names.count == 1 { return names[0] }
        }
        return DaySheet.mixed
    }

    private static func models(
        list: JSONValue,
        _ name: String,
        in bytes: [UInt8]
    ) throws(RejectedEntry.Cause) -> [DaySheet.ModelSum] {
        var models: [DaySheet.ModelSum] = []
        for (index, value) in try FieldReader.elements(of: list, in: bytes).enumerated() {
            do throws(RejectedEntry.Cause) {
                guard value.kind == .object else { throw .whole("it is not an object") }
                let fields = try FieldReader(value, in: bytes, names: modelName)
                let key = [1, 2].first { fields.isGiven($0) && !fields.isGiven(0) } ?? 0
                let counts = try UsageCounts(value, in: bytes, isStrict: true)
                models.append(
                    DaySheet.ModelSum(
                        model: try fields.text(key, maxLength: UsageLimits.model),
                        tokens: counts.tokens,
                        cost: counts.cost
                    )
                )
            } catch {
                throw error.inside("\(name)[\(index)]")
            }
        }
        return models
    }

    private static func models(
        map: JSONValue,
        _ name: String,
        in bytes: [UInt8]
    ) throws(RejectedEntry.Cause) -> [DaySheet.ModelSum] {
        var models: [DaySheet.ModelSum] = []
        for (key, value) in try FieldReader.members(of: map, in: bytes) {
            do throws(RejectedEntry.Cause) {
                guard let model = JSONText.string(key, in: bytes), FieldReader.isText(model, UsageLimits.model) else {
                    throw .whole("a model's name is \(FieldReader.textRule(maxLength: UsageLimits.model))")
                }
                guard value.kind == .object else { throw .whole("it is not an object") }
                let counts = try UsageCounts(value, in: bytes, isStrict: true)
                models.append(DaySheet.ModelSum(model: model, tokens: counts.tokens, cost: counts.cost))
            } catch {
                throw error.inside("\(name).\(SafeText.shown(JSONText.string(key, in: bytes) ?? ""))")
            }
        }
        return models
    }

    /// Returns the sums of a row that lists them only by tool.
    private static func models(
        ofAgents list: JSONValue?,
        in bytes: [UInt8]
    ) throws(RejectedEntry.Cause) -> [DaySheet.ModelSum] {
        guard let list, list.kind == .array else { return [] }
        var models: [DaySheet.ModelSum] = []
        for (index, value) in try FieldReader.elements(of: list, in: bytes).enumerated() where value.kind == .object {
            do throws(RejectedEntry.Cause) {
                let fields = try FieldReader(value, in: bytes, names: names)
                models += try breakdown(fields, in: bytes).models
            } catch {
                throw error.inside("agents[\(index)]")
            }
        }
        return models
    }

    /// Distributes the tokens that the row counts beyond its models among these, in proportion to their tokens, and the
    /// row's cost if no model has one.
    private static func share(
        _ counts: UsageCounts,
        among models: inout [DaySheet.ModelSum]
    ) throws(RejectedEntry.Cause) {
        let weights = models.map(\.tokens.total)
        let known = weights.reduce(0) { min($0 + $1, UsageLimits.total) }
        let extra = max(0, counts.tokens.total - known).shared(by: weights)
        for index in models.indices {
            models[index].tokens.output += extra[index]
            guard models[index].tokens.output <= UsageLimits.tokens else {
                throw .whole("totalTokens is more than the counts' bounds allow")
            }
        }
        guard let cost = counts.cost, models.allSatisfy({ $0.cost == nil }) else { return }
        let costs = cost.microdollars.shared(by: weights)
        for index in models.indices { models[index].cost = Cost(microdollars: costs[index]) }
    }
}

extension Int {
    /// Returns parts in proportion to weights of 0 or more that add up to this amount; equal parts if all weights are
    /// 0.
    func shared(by weights: [Int]) -> [Int] {
        guard !weights.isEmpty else { return [] }
        let sum = weights.reduce(Int128(0)) { $0 + Int128($1) }
        var given = 0
        var weight = Int128(0)
        return weights.enumerated().map { index, part in
            weight += sum > 0 ? Int128(part) : 1
            // The running sum is rounded, so that the parts add up.
            let due = Int(Int128(self) * weight / (sum > 0 ? sum : Int128(weights.count)))
            defer { given = due }
            return due - given
        }
    }
}
