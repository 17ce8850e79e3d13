public import Quantities

/// A user and what a picture shows of them.
public struct Profile<Value: Sendable>: Sendable {
    /// The user.
    public let user: User
    /// The user's picture file, where the picture shows it; nil without one.
    public let avatar: [UInt8]?
    /// What is shown of them.
    public let value: Value

    /// Joins a user and what is shown of them.
    public init(_ user: User, avatar: [UInt8]? = nil, _ value: Value) {
        (self.user, self.avatar, self.value) = (user, avatar, value)
    }
}

/// What a card of the last seven complete days shows.
public struct WeeklyUsage: Hashable, Sendable {
    /// Everything known of the user.
    public let statistics: Statistics
    /// The most used models of the seven days, five at most.
    public let topModels: [Share]

    /// Joins both.
    public init(_ statistics: Statistics, topModels: [Share]) {
        (self.statistics, self.topModels) = (statistics, topModels)
    }
}

/// The moment that a picture is drawn for, from which today follows in a user's zone.
public struct ReadingTime: Hashable, Sendable {
    /// The time.
    public let now: Timestamp
    /// The day that counts as today in every zone; nil for the day that it is.
    public let asOf: Day?

    /// A moment.
    public init(_ now: Timestamp, asOf: Day? = nil) {
        (self.now, self.asOf) = (now, asOf)
    }

    /// The day in a zone.
    public func today(in zone: Zone) -> Day { asOf ?? zone.day(of: now) }
}
