/// The prices of all models.
///
/// A model that is not in the table costs 0 and is reported as unpriced.
public struct PriceTable: Hashable, Sendable {
    /// The operator's lists in the order in which they are searched.
    private var lists: [PriceList]
    /// Whether the program's own list is searched after them.
    ///
    /// The list is not stored here, so that it is parsed only when a price is looked up.
    private var hasShipped: Bool

    /// The program's own prices: those of LiteLLM's list and of its older editions.
    public static let listed = PriceTable(lists: [], hasShipped: true)

    /// A mark that identifies the version of the program's own list.
    public static var mark: String { ShippedPrices.mark }

    private init(lists: [PriceList], hasShipped: Bool) {
        self.lists = lists
        self.hasShipped = hasShipped
    }

    /// Makes a table of rows; of several with the same name, the last counts.
    package init(_ rows: [PriceRow]) {
        self.init(lists: [PriceList(rows)], hasShipped: false)
    }

    /// Makes a table of prices by model name.
    public init(_ prices: [String: ModelPrice]) {
        self.init(prices.map { PriceRow(name: $0, price: $1) })
    }

    /// Returns a table that searches another table first, and this one for models that the other does not have.
    public func extended(by other: PriceTable) -> PriceTable {
        PriceTable(lists: other.lists + lists, hasShipped: hasShipped || other.hasShipped)
    }

    /// Returns the price of a model, or nil if no list has it.
    public func price(of model: String) -> ModelPrice? { find(model)?.row.price }

    /// Returns the row for a model's name: of the operator's lists, else, unless the name ends as free, of the
    /// program's.
    ///
    /// Each list is searched by the steps of `PriceMatch.Step` in order; among rows without their providers, the
    /// maker's is preferred to resellers'.
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

    /// All rows, sorted by name; of several with the same name, the one that counts.
    public var rows: [PriceRow] {
        let all = (hasShipped ? [PriceList.shipped] : []) + lists.reversed()
        return PriceList(all.flatMap(\.rows)).rows
    }
}
