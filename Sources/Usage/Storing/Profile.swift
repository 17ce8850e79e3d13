public import Quantities

/// A user and what a picture shows of them.
public struct Profile<Value: Sendable>: Sendable {
    /// The user.
    public let user: User
    /// The user's picture file; nil if there is none, or the picture to draw does not show it.
    public let avatar: [UInt8]?
    /// What the picture shows.
    public let value: Value

    /// Makes a profile.
    public init(_ user: User, avatar: [UInt8]? = nil, _ value: Value) {
        (self.user, self.avatar, self.value) = (user, avatar, value)
    }
}

/// What a card of the last seven complete days shows.
public struct WeeklyUsage: Hashable, Sendable {
    /// The user's statistics.
    public let statistics: Statistics
    /// The most used models of the seven days, five at most.
    public let topModels: [Share]

    /// Makes the usage of a week.
    public init(_ statistics: Statistics, topModels: [Share]) {
        (self.statistics, self.topModels) = (statistics, topModels)
    }
}

/// The time that a picture is drawn for, which determines today in a user's zone.
public struct ReadingTime: Hashable, Sendable {
    /// The time.
    public let now: Timestamp
    /// The day that counts as today in every zone; nil for the present day.
    public let asOf: Day?

    /// Makes a time.
    public init(_ now: Timestamp, asOf: Day? = nil) {
        (self.now, self.asOf) = (now, asOf)
    }

    /// Returns today in a zone.
    public func today(in zone: Zone) -> Day { asOf ?? zone.day(of: now) }
}
