/// Seconds that go on with a process and never jump, whatever the calendar does before it starts or while it runs.
///
/// It begins at the newest moment that is stored, so it stands still while nothing runs; only a store in which nothing is
/// yet begins with the calendar.
struct SteadyClock: Sendable {
    private var known: (seconds: Int, uptime: Duration)?

    /// Starts at the newest moment stored, if there is one.
    init(newest: Int?, uptime: Duration) {
        known = newest.map { ($0, uptime) }
    }

    /// The present, in seconds.
    ///
    /// - Parameters:
    ///   - newest: the newest moment stored, perhaps by another process; nil when nothing is stored.
    ///   - calendar: seconds since 1970, for a store in which nothing is.
    ///   - uptime: time since some fixed moment.
    /// - Returns: the newest moment there is, and later the more uptime has passed.
    mutating func now(newest: Int?, calendar: Int, uptime: Duration) -> Int {
        let reached = known.map { known in
            known.seconds.addingReportingOverflow(Int((uptime - known.uptime).components.seconds)).partialValue
        }
        let now = [newest, reached].compactMap(\.self).max() ?? calendar
        // Kept as it is while less than a second has passed, so that seconds do not get lost by being asked for often.
        if known == nil || now != reached { known = (now, uptime) }
        return now
    }
}
