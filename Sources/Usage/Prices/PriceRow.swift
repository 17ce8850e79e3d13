/// A model's price in one list.
public struct PriceRow: Hashable, Sendable {
    /// The model's name in the list, often with its provider before it: `azure/gpt-5`.
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

/// The row that was found for a model's name, and how.
public struct PriceMatch: Hashable, Sendable {
    /// How a name was found, in the order in which the steps are tried.
    public enum Step: Hashable, Sendable, CaseIterable {
        /// A row has the name.
        case name
        /// A row has the name after the row's last `/`.
        case rowWithoutProvider
        /// As before, with the part of the name after its last `/`.
        case withoutProvider
        /// As before, with the name without the date at its end.
        case withoutDate
        /// As before, with the name without `-latest` at its end.
        case withoutLatest
        /// The name ends with `-free` or `:free`: the model costs nothing.
        case free
    }

    /// How it was found.
    public let step: Step
    /// The row that was found; for a free name, a row with prices of 0.
    public let row: PriceRow
    /// Whether the row is in the operator's list, not in the program's.
    public package(set) var isOperators = false
}
