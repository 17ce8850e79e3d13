/// How much may still be stored of a user before a total exceeds its bound.
package struct Room {
    private var tokens: Int
    private var cost: Int
    private var saved: Int

    /// Makes the room that is left beside totals that are within their bounds.
    package init(besides tokens: Int = 0, cost: Int = 0, saved: Int = 0) {
        self.tokens = UsageLimits.total - tokens
        self.cost = UsageLimits.total - cost
        self.saved = UsageLimits.total - saved
    }

    package func fits(_ record: StoredRecord) -> Bool {
        record.tokens.total <= tokens && record.cost <= cost && record.saved <= saved
    }

    package mutating func take(_ record: StoredRecord) {
        tokens -= record.tokens.total
        cost -= record.cost
        saved -= record.saved
    }

    package mutating func giveBack(_ record: StoredRecord) {
        tokens += record.tokens.total
        cost += record.cost
        saved += record.saved
    }
}
