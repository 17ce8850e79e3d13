public import Quantities

/// The usage of one tool on one day of one machine, a sum for each model, as ccusage and similar tools export it.
///
/// A sheet replaces the one that is stored of its day, unless it counts less (`ImportSummary.held`).
public struct DaySheet: Hashable, Sendable {
    /// The usage of one model on the day.
    public struct ModelSum: Hashable, Sendable {
        /// The model's name, 1 to 128 bytes; `DaySheet.mixed` for a sum over several models.
        public var model: String
        /// The tokens, each kind 0 to 10^15.
        public var tokens: TokenCounts
        /// The cost as exported; if it is nil, or 0 although there are tokens, the price table decides.
        public var cost: Cost?

        /// Makes a sum.
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
    /// The model of a sum over several models.
    public static let mixed = "mixed"

    /// The day by the clock of the exporting machine; the user's time zone does not move it.
    public var day: Day
    /// The tool, such as `claude` or `codex`, 1 to 64 bytes; `all` for the sum of all tools.
    public var agent: String
    /// The machine that the export names, 1 to 64 bytes; nil if it names none.
    public var machine: String?
    /// The sums, one for each model, in the order of the export.
    public var models: [ModelSum]

    /// Makes a sheet.
    public init(day: Day, agent: String, machine: String? = nil, models: [ModelSum]) {
        self.day = day
        self.agent = agent
        self.machine = machine
        self.models = models
    }

    /// The source of the sheet's records: the agent, or `ccusage` for all tools together.
    package var source: String { agent == Self.allAgents ? Self.sourceOfAll : agent }

    /// Returns the agent of a source, the inverse of `source`.
    package static func agent(ofSource source: String) -> String { source == sourceOfAll ? allAgents : source }

    package static let sourceOfAll = "ccusage"
}

/// An item of an import.
public enum UsageItem: Hashable, Sendable {
    /// A single use of a model.
    case use(UsageRecord)
    /// A tool's day.
    case sheet(DaySheet)
}
