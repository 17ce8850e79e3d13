import Quantities

/// The sums of one user's records on one day.
package struct DaySum {
    package var tokens = TokenCounts.zero
    package var cost = 0
    package var unpriced = 0
    package var saved = 0
    package var records = 0
    package var hours = Hours(mask: 0)
    package var first = Int.max
    package var models = 0
    package var sources = 0

    package init(
        tokens: TokenCounts = TokenCounts.zero,
        cost: Int = 0,
        unpriced: Int = 0,
        saved: Int = 0,
        records: Int = 0,
        hours: Hours = Hours(mask: 0),
        first: Int = Int.max,
        models: Int = 0,
        sources: Int = 0
    ) {
        self.tokens = tokens
        self.cost = cost
        self.unpriced = unpriced
        self.saved = saved
        self.records = records
        self.hours = hours
        self.first = first
        self.models = models
        self.sources = sources
    }

    /// Adds a record, or subtracts one that is being replaced (`times: -1`).
    package mutating func add(_ record: StoredRecord, hour: Int?, times sign: Int = 1) {
        if sign > 0 { tokens += record.tokens } else { tokens -= record.tokens }
        // Wraps when records exceed a user's bounds; reading the sums rejects that.
        cost &+= sign * record.cost
        unpriced &+= sign * record.unpriced
        saved &+= sign * record.saved
        records += sign
        first = min(first, record.time)
        if let hour { hours.insert(hour) }
    }
}

/// A record as it is stored: names as ids, with its cost.
package struct StoredRecord: Equatable {
    package var time: Int
    package var wholeDay: Int?
    package var model: Int
    package var source: Int
    package var tokens = TokenCounts.zero
    package var cost = 0
    package var saved = 0
    package var pricing = Pricing.unknown

    /// The tokens without a price.
    package var unpriced: Int { pricing == .unknown ? tokens.total : 0 }

    package init(
        time: Int,
        wholeDay: Int? = nil,
        model: Int,
        source: Int,
        tokens: TokenCounts = TokenCounts.zero,
        cost: Int = 0,
        saved: Int = 0,
        pricing: Pricing = Pricing.unknown
    ) {
        self.time = time
        self.wholeDay = wholeDay
        self.model = model
        self.source = source
        self.tokens = tokens
        self.cost = cost
        self.saved = saved
        self.pricing = pricing
    }

    /// Returns the day and the hour in a zone; a record of a whole day has no hour.
    package func place(in zone: Zone) -> (day: Int, hour: Int?) {
        if let wholeDay { return (wholeDay, nil) }
        let local = zone.local(Timestamp(unixMicroseconds: time))
        return (local.day.number, local.hour)
    }
}

/// Where a record's cost comes from.
package enum Pricing: Int {
    /// The price is unknown, and the cost is 0.
    case unknown = 0
    /// The price table.
    case table = 1
    /// The record itself.
    case given = 2
}
