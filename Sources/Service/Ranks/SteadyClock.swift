/// A clock in seconds that runs with the process and never jumps, whatever happens to the calendar clock.
///
/// It starts at the newest moment in the store, so it stands still while no process runs. In an empty store it starts at
/// the calendar's time.
struct SteadyClock: Sendable {
    private var known: (seconds: Int, uptime: Duration)?

    /// Starts the clock at the newest moment in the store, if there is one.
    init(newest: Int?, uptime: Duration) {
        known = newest.map { ($0, uptime) }
    }

    /// Returns the present time in seconds.
    ///
    /// - Parameters:
    ///   - newest: the newest moment in the store, perhaps written by another process; nil for an empty store.
    ///   - calendar: seconds since 1970, used for an empty store.
    ///   - uptime: the time since a fixed moment.
    /// - Returns: the newest moment plus the uptime since it became known.
    mutating func now(newest: Int?, calendar: Int, uptime: Duration) -> Int {
        let reached = known.map { known in
            known.seconds.addingReportingOverflow(Int((uptime - known.uptime).components.seconds)).partialValue
        }
        let now = [newest, reached].compactMap(\.self).max() ?? calendar
        // Unchanged while less than a second has passed, so that frequent calls lose no time.
        if known == nil || now != reached { known = (now, uptime) }
        return now
    }
}
