public import Quantities

/// The outcome of an import.
public struct ImportSummary: Sendable {
    /// Records that were not stored because stored ones take precedence.
    public struct Held: Sendable {
        /// Why records were held back.
        public enum Reason: Hashable, Sendable {
            /// The stored sheet counts more tokens of some model.
            case countsLess
            /// The machine has single uses of the day, which a sheet would count again.
            case usesStored
            /// The machine has a sheet of the day, which counts the single uses already.
            case sheetStored
        }

        /// Why they were held back.
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
    /// Sums of a model on a day that were replaced by other values.
    public package(set) var replaced = 0
    /// Records that were stored already.
    public package(set) var skipped = 0
    /// Entries that were rejected; each was reported on the way.
    public package(set) var rejected = 0
    /// Records that were not stored because stored ones take precedence, by day.
    public package(set) var held: [Held] = []
    /// Sheets that were stored but do not count, because the machine's other sheets of the day are larger: that of all
    /// tools, or those of single tools together.
    public package(set) var outweighed = 0
    /// Sheets whose tool the export does not name.
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

/// An event during an import.
public enum ImportEvent: Sendable {
    /// So many bytes have been read so far.
    case progress(bytes: Int)
    /// An entry was rejected.
    case rejected(RejectedEntry)
    /// The import has failed; what the summary counts stays stored.
    case failed(after: ImportSummary)
}
