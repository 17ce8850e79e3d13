/// What the models cost.
///
/// A model that is not in the table costs 0 and is reported as unpriced.
public struct PriceTable: Hashable, Sendable {
    /// The operator's lists, the one that counts most first.
    private var lists: [PriceList]
    /// Whether the program's own list is asked after them.
    ///
    /// The list is not kept here, so that it is read only when a price is looked up.
    private var hasShipped: Bool

    /// The prices that the program brings along, those of LiteLLM's list with its older editions.
    public static let listed = PriceTable(lists: [], hasShipped: true)

    /// What tells the program's own list from those of other versions.
    public static var mark: String { ShippedPrices.mark }

    private init(lists: [PriceList], hasShipped: Bool) {
        self.lists = lists
        self.hasShipped = hasShipped
    }

    /// A table of rows; of those with one name, the last counts.
    package init(_ rows: [PriceRow]) {
        self.init(lists: [PriceList(rows)], hasShipped: false)
    }

    /// A table of prices by model name.
    public init(_ prices: [String: ModelPrice]) {
        self.init(prices.map { PriceRow(name: $0, price: $1) })
    }

    /// This table with another before it: what the other knows, by whatever step, counts.
    public func extended(by other: PriceTable) -> PriceTable {
        PriceTable(lists: other.lists + lists, hasShipped: hasShipped || other.hasShipped)
    }

    /// Returns the price of a model, or nil if no list has it.
    public func price(of model: String) -> ModelPrice? { find(model)?.row.price }

    /// What a model's name leads to: first in the operator's lists, then, unless it says that it is free, in the
    /// program's.
    ///
    /// In each list it is looked up as it is; among the rows without their providers, the maker's own before
    /// resellers'; without what stands before its last `/`; without a date at its end; without `-latest`.
    public func find(_ model: String) -> PriceMatch? {
        for list in lists {
            guard var match = list.find(model) else { continue }
            match.isOperators = true
            return match
        }
        if ModelName.saysFree(model) {
            return PriceMatch(step: .free, row: PriceRow(name: model, price: ModelPrice(input: 0, output: 0)))
        }
        return hasShipped ? PriceList.shipped.find(model) : nil
    }

    /// All rows, by name; of those with one name, the one that counts.
    public var rows: [PriceRow] {
        let all = (hasShipped ? [PriceList.shipped] : []) + lists.reversed()
        return PriceList(all.flatMap(\.rows)).rows
    }
}
