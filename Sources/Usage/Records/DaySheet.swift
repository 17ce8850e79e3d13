public import Quantities

/// What one tool counted on one day of one machine, a sum per model: the form in which ccusage and its like export.
///
/// A document restates whole sheets: what it says of a day takes the place of what was stored of it, unless it counts
/// less (`ImportSummary.kept`).
public struct DaySheet: Hashable, Sendable {
    /// What one model was used for on the day.
    public struct ModelSum: Hashable, Sendable {
        /// The model's name, 1 to 128 bytes; `DaySheet.mixed` where the export names several and tells none apart.
        public var model: String
        /// The tokens, each kind 0 to 10^15.
        public var tokens: TokenCounts
        /// The cost as exported; if it is nil, or 0 although there are tokens, the price table decides.
        public var cost: Cost?

        /// A sum of one model.
        public init(model: String, tokens: TokenCounts, cost: Cost? = nil) {
            self.model = model
            self.tokens = tokens
            self.cost = cost
        }
    }

    /// The agent of a sheet that sums up every tool of its machine.
    public static let allAgents = "all"
    /// The agent of a sheet whose tool is unknown.
    public static let unknownAgent = "other"
    /// The model of a row that has used several and does not say how much of each.
    public static let mixed = "mixed"

    /// The day by the clock of the exporting machine; the user's time zone does not move it.
    public var day: Day
    /// The tool, as `claude` or `codex`, 1 to 64 bytes; `all` for the sum of every tool.
    public var agent: String
    /// The machine that the export itself names, 1 to 64 bytes; nil where it names none.
    public var machine: String?
    /// The sums, one a model, in the order of the export.
    public var models: [ModelSum]

    /// Makes a sheet.
    public init(day: Day, agent: String, machine: String? = nil, models: [ModelSum]) {
        self.day = day
        self.agent = agent
        self.machine = machine
        self.models = models
    }

    /// The name under which the sheet's tool stands among the user's tools: what sums up all of them is `ccusage`.
    package var source: String { agent == Self.allAgents ? Self.sourceOfAll : agent }

    /// The agent that `source` was made of.
    package static func agent(ofSource source: String) -> String { source == sourceOfAll ? allAgents : source }

    package static let sourceOfAll = "ccusage"
}

/// One thing that an import reads.
public enum UsageItem: Hashable, Sendable {
    /// A single use of a model.
    case use(UsageRecord)
    /// A day of a tool.
    case sheet(DaySheet)
}
