import Quantities

/// What a set of records adds to the roll-ups of one user, collected before it is written.
package struct RollUp {
    /// The sums of one name on a day, in a year or of all time.
    package struct NameSum {
        package var tokens = 0
        package var cost = 0
        package var unpriced = 0
        package var firstDay = Int.max
    }

    /// A name on a day or in a year, by its id.
    package struct NameInTime: Hashable {
        package let number: Int
        package let name: Int
    }

    package private(set) var days: [Int: DaySum] = [:]
    package private(set) var dayModels: [NameInTime: NameSum] = [:]
    package private(set) var daySources: [NameInTime: NameSum] = [:]
    package private(set) var models: [Int: NameSum] = [:]
    package private(set) var sources: [Int: NameSum] = [:]

    package init() {}

    package var isEmpty: Bool { days.isEmpty }

    /// Adds a record, or subtracts one that is being replaced (`times: -1`).
    package mutating func add(_ record: StoredRecord, in zone: Zone, times sign: Int = 1) {
        let (day, hour) = record.place(in: zone)
        days[day, default: DaySum()].add(record, hour: hour, times: sign)
        dayModels[NameInTime(number: day, name: record.model), default: NameSum()].add(record, day, sign)
        daySources[NameInTime(number: day, name: record.source), default: NameSum()].add(record, day, sign)
        models[record.model, default: NameSum()].add(record, day, sign)
        sources[record.source, default: NameSum()].add(record, day, sign)
    }
}

extension [RollUp.NameInTime: RollUp.NameSum] {
    /// The sums of days, added up by year.
    package var byYear: Self {
        var sums: Self = [:]
        for (key, sum) in self {
            let year = RollUp.NameInTime(number: Day(number: key.number).year, name: key.name)
            sums[year, default: RollUp.NameSum()].add(sum)
        }
        return sums
    }
}

extension RollUp.NameSum {
    fileprivate mutating func add(_ other: Self) {
        tokens += other.tokens
        cost += other.cost
        unpriced += other.unpriced
        firstDay = min(firstDay, other.firstDay)
    }

    fileprivate mutating func add(_ record: StoredRecord, _ day: Int, _ sign: Int) {
        tokens += sign * record.tokens.total
        cost += sign * record.cost
        unpriced += sign * record.unpriced
        firstDay = min(firstDay, day)
    }
}
