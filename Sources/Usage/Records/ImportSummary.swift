public import Quantities

/// What an import has done.
public struct ImportSummary: Sendable {
    /// What was not stored because something else stands for it already.
    public struct Held: Sendable {
        /// Why.
        public enum Reason: Hashable, Sendable {
            /// The sheet that is stored counts more tokens of some model.
            case countsLess
            /// The machine has single uses of the day; a sheet of it would count them again.
            case usesStored
            /// The machine has a sheet of the day, which counts the single uses already.
            case sheetStored
        }

        /// Why.
        public let reason: Reason
        /// The day.
        public let day: Day
        /// The machine.
        public let machine: String
        /// How many records were not stored.
        public package(set) var records: Int

        package init(reason: Reason, day: Day, machine: String, records: Int) {
            (self.reason, self.day, self.machine, self.records) = (reason, day, machine, records)
        }
    }

    /// Whether the user was added.
    public package(set) var isNewUser = false
    /// Records that were new: single uses, and sums of a model on a day.
    public package(set) var added = 0
    /// Sums of a model on a day that have changed.
    public package(set) var replaced = 0
    /// Records that were stored already.
    public package(set) var skipped = 0
    /// Entries that were rejected; each was reported on the way.
    public package(set) var rejected = 0
    /// What was not stored because something else stands for it, by day.
    public package(set) var held: [Held] = []
    /// Days of which a sheet was stored but does not count, because the same machine has a larger one: that of all
    /// its tools, or those of single tools together.
    public package(set) var outweighed = 0
    /// Days of a tool that the export does not name and that nothing tells.
    public package(set) var unnamed = 0
    /// Bytes read.
    public package(set) var bytes = 0
    /// Achievements that were unlocked, in the order of time.
    public package(set) var unlocked: [UnlockedAchievement] = []

    package init() {}

    /// Whether anything has been stored.
    public var hasStored: Bool { added + replaced > 0 }

    package mutating func add(_ outcome: BatchOutcome) {
        isNewUser = isNewUser || outcome.isNewUser
        added += outcome.added
        replaced += outcome.replaced
        skipped += outcome.skipped
        outweighed += outcome.outweighed
        unnamed += outcome.unnamed
        unlocked += outcome.unlocked
        for one in outcome.held { hold(one) }
    }

    private mutating func hold(_ one: Held) {
        let known = held.firstIndex { ($0.reason, $0.day, $0.machine) == (one.reason, one.day, one.machine) }
        if let known { held[known].records += one.records } else { held.append(one) }
    }
}

/// What an import tells on its way.
public enum ImportEvent: Sendable {
    /// The number of bytes that have been read so far.
    case progress(bytes: Int)
    /// An entry was rejected.
    case rejected(RejectedEntry)
    /// The import fails; what was stored before, as summed up here, stays.
    case broken(off: ImportSummary)
}
