public import Quantities

/// How much is stored of one machine of a user.
public struct MachineHoldings: Hashable, Sendable {
    /// The machine.
    public let name: String
    /// The number of records: single uses, and sums of a model on a day.
    public let records: Int
    /// The tokens of the records that count.
    public let tokens: Int
    /// From the first to the last day of the records.
    public let days: ClosedRange<Day>

    package init(name: String, records: Int, tokens: Int, days: ClosedRange<Day>) {
        self.name = name
        self.records = records
        self.tokens = tokens
        self.days = days
    }
}
