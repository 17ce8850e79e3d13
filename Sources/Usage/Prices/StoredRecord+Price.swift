import Quantities

extension StoredRecord {
    /// Whether it came with a cost of its own.
    ///
    /// A cost of 0 for tokens is none: tools export it where they know no price.
    private var hasOwnCost: Bool { pricing == .given && (cost > 0 || tokens.total == 0) }

    /// The same record with what a price makes of it; a cost of its own it keeps.
    ///
    /// - Parameter price: the model's price; nil if it is unknown.
    /// - Returns: the record; nil when it would cost more than a record may.
    package func priced(by price: ModelPrice?) -> StoredRecord? {
        // Nobody knows how long the prompts of a day were.
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
