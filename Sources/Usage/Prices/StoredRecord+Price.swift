import Quantities

extension StoredRecord {
    /// Whether the record was imported with a cost.
    ///
    /// A cost of 0 with tokens does not count, since tools export it for models whose price they do not know.
    private var hasOwnCost: Bool { pricing == .given && (cost > 0 || tokens.total == 0) }

    /// Returns the record with the cost by a price; a cost of its own is kept.
    ///
    /// - Parameter price: the model's price; nil if it is unknown.
    /// - Returns: the record, or nil if it would cost more than a record may.
    package func priced(by price: ModelPrice?) -> StoredRecord? {
        // The lengths of a day's prompts are unknown.
        let isSingleUse = wholeDay == nil
        var record = self
        record.saved = price?.saving(of: tokens, isSingleUse: isSingleUse).microdollars ?? 0
        guard !hasOwnCost else { return record }
        var cost = 0
        if let price {
            guard let listed = price.cost(of: tokens, isSingleUse: isSingleUse) else { return nil }
            cost = listed.microdollars
        }
        record.cost = cost
        record.pricing = price == nil ? .unknown : .table
        return record
    }
}
