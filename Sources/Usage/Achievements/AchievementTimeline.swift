/// A walk through a user's days in the order of time that notes where each locked achievement is earned.
package struct AchievementTimeline {
    /// A day that earns achievements, and the totals at the end of the day before.
    package struct Crossing {
        package let day: Int
        package let before: LifetimeTotals
        package let achievements: [Achievement]
    }

    package private(set) var standing = LifetimeTotals()
    package private(set) var crossings: [Crossing] = []
    private var locked: [Achievement]

    package init(locked: [Achievement]) {
        self.locked = locked
    }

    package mutating func add(_ day: Int, _ sum: DaySum, newModels: Int, newSources: Int) {
        let before = standing
        standing.add(day, sum, newModels: newModels, newSources: newSources)
        let earned = locked.filter { $0.rule.isMet(by: standing) }
        guard !earned.isEmpty else { return }
        locked.removeAll { earned.contains($0) }
        crossings.append(Crossing(day: day, before: before, achievements: earned))
    }
}

/// A replay of one day, record by record, that finds which of them earned an achievement.
package struct Replay {
    private let crossing: AchievementTimeline.Crossing
    private let newModels: Set<Int>
    private let newSources: Set<Int>
    private var sum = DaySum()
    private var models: Set<Int> = []
    private var sources: Set<Int> = []
    package private(set) var unlocked: [(achievement: Achievement, time: Int)] = []

    /// - Parameters:
    ///   - crossing: The day, and what it earns.
    ///   - newModels: The models that the user had never used before that day.
    ///   - newSources: The sources that the user had never used before that day.
    package init(_ crossing: AchievementTimeline.Crossing, newModels: Set<Int>, newSources: Set<Int>) {
        self.crossing = crossing
        self.newModels = newModels
        self.newSources = newSources
    }

    /// The day's next record in the order of time.
    package mutating func add(_ record: StoredRecord, hour: Int?) {
        guard unlocked.count < crossing.achievements.count else { return }
        sum.add(record, hour: hour)
        models.insert(record.model)
        sources.insert(record.source)
        sum.models = models.count
        var standing = crossing.before
        standing.add(
            crossing.day,
            sum,
            newModels: models.intersection(newModels).count,
            newSources: sources.intersection(newSources).count
        )
        for achievement in crossing.achievements
        where achievement.rule.isMet(by: standing) && !unlocked.contains(where: { $0.achievement == achievement }) {
            unlocked.append((achievement, record.time))
        }
    }
}
