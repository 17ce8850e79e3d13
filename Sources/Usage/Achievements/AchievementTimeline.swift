/// Adds up a user's days in the order of time, and notes the day on which each locked achievement is earned.
package struct AchievementTimeline {
    /// A day that earns achievements, and the totals at the end of the day before.
    package struct Crossing {
        package let day: Int
        package let before: LifetimeTotals
        package let achievements: [Achievement]
    }

    package private(set) var totals = LifetimeTotals()
    package private(set) var crossings: [Crossing] = []
    private var locked: [Achievement]

    package init(locked: [Achievement]) {
        self.locked = locked
    }

    package mutating func add(_ day: Int, _ sum: DaySum, newModels: Int, newSources: Int) {
        let before = totals
        totals.add(day, sum, newModels: newModels, newSources: newSources)
        let earned = locked.filter { $0.rule.isMet(by: totals) }
        guard !earned.isEmpty else { return }
        locked.removeAll { earned.contains($0) }
        crossings.append(Crossing(day: day, before: before, achievements: earned))
    }
}

/// Adds up the records of one day in the order of time, and finds the one that earned each achievement.
package struct Replay {
    private let crossing: AchievementTimeline.Crossing
    private let newModels: Set<Int>
    private let newSources: Set<Int>
    private var sum = DaySum()
    private var models: Set<Int> = []
    private var sources: Set<Int> = []
    package private(set) var unlocked: [(achievement: Achievement, time: Int)] = []

    /// Begins a replay.
    ///
    /// - Parameters:
    ///   - crossing: The day, and what it earns.
    ///   - newModels: The models that the user had never used before that day.
    ///   - newSources: The sources that the user had never used before that day.
    package init(_ crossing: AchievementTimeline.Crossing, newModels: Set<Int>, newSources: Set<Int>) {
        self.crossing = crossing
        self.newModels = newModels
        self.newSources = newSources
    }

    /// Adds the day's next record in the order of time; `hour` is nil for a record of a whole day.
    package mutating func add(_ record: StoredRecord, hour: Int?) {
        guard unlocked.count < crossing.achievements.count else { return }
        sum.add(record, hour: hour)
        models.insert(record.model)
        sources.insert(record.source)
        sum.models = models.count
        var totals = crossing.before
        totals.add(
            crossing.day,
            sum,
            newModels: models.intersection(newModels).count,
            newSources: sources.intersection(newSources).count
        )
        for achievement in crossing.achievements
        where achievement.rule.isMet(by: totals) && !unlocked.contains(where: { $0.achievement == achievement }) {
            unlocked.append((achievement, record.time))
        }
    }
}
