/// A model's price as one list has it.
public struct PriceRow: Hashable, Sendable {
    /// The model's name in the list, often behind its provider's: `azure/gpt-5`.
    public let name: String
    /// Who sells it at that price; empty when the list does not say.
    public let provider: String
    /// What it costs.
    public let price: ModelPrice

    /// A row of a list.
    public init(name: String, provider: String = "", price: ModelPrice) {
        self.name = name
        self.provider = provider
        self.price = price
    }
}

/// Which row of which list a model's name leads to.
public struct PriceMatch: Hashable, Sendable {
    /// How a name leads to a row, in the order in which it is tried.
    public enum Step: Hashable, Sendable, CaseIterable {
        /// The name is a row's.
        case name
        /// It is a row's without what stands before its last `/`.
        case rowWithoutProvider
        /// So it is without what stands before its own last `/`.
        case withoutProvider
        /// So it is without the date at its end.
        case withoutDate
        /// So it is without `-latest` at its end.
        case withoutLatest
        /// It ends with `-free` or `:free`, and costs nothing.
        case free
    }

    /// How it was found.
    public let step: Step
    /// What was found; for a free name a row of its own.
    public let row: PriceRow
    /// Whether the operator's list has it, and not the program's.
    public package(set) var isOperators = false
}
