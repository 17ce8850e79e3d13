internal import Quantities

/// All that one day of one user adds up to.
struct DaySum {
    var tokens = TokenCounts.zero
    var cost = 0
    var unpriced = 0
    var saved = 0
    var records = 0
    var hours = Hours(mask: 0)
    var first = Int.max
    var models = 0
    var sources = 0

    /// Adds a record, or takes one off again that is being replaced.
    mutating func add(_ record: StoredRecord, hour: Int?, times sign: Int = 1) {
        if sign > 0 { tokens += record.tokens } else { tokens -= record.tokens }
        // Wraps where records add up to more than a user may store, which is refused where the sums are read.
        cost &+= sign * record.cost
        unpriced &+= sign * record.unpriced
        saved &+= sign * record.saved
        records += sign
        first = min(first, record.time)
        if let hour { hours.insert(hour) }
    }
}

/// A record as it lies in the store: names as numbers, the price worked out.
struct StoredRecord: Equatable {
    var time: Int
    var wholeDay: Int?
    var model: Int
    var source: Int
    var tokens = TokenCounts.zero
    var cost = 0
    var saved = 0
    var pricing = Pricing.unknown

    /// The tokens that no price was known for.
    var unpriced: Int { pricing == .unknown ? tokens.total : 0 }

    /// The day and the hour in a zone; a record of a whole day has no hour.
    func place(in zone: Zone) -> (day: Int, hour: Int?) {
        if let wholeDay { return (wholeDay, nil) }
        let local = zone.local(Timestamp(unixMicroseconds: time))
        return (local.day.number, local.hour)
    }
}

/// Where a record's cost comes from.
enum Pricing: Int {
    /// No price was known: it counts as 0.
    case unknown = 0
    /// The price table.
    case table = 1
    /// The record itself.
    case given = 2
}
