/// Runs work with a deadline.
public enum Timeout {
    /// Runs the work and cancels it at the deadline; returns once the work has ended.
    ///
    /// - Parameters:
    ///   - deadline: the last moment, of `time.monotonic`.
    ///   - time: the clock.
    ///   - work: what to run; it must end soon after its task is cancelled.
    /// - Returns: what the work returns; nil when the clock reaches the deadline first.
    public static func run<Value: Sendable>(
        until deadline: Duration,
        on time: TimeSource,
        _ work: @escaping @Sendable () async -> Value
    ) async -> Value? {
        await withTaskGroup(of: Value?.self) { group in
            group.addTask { await work() }
            group.addTask {
                // The sleep is cancelled when the work is done first; its result is then discarded.
                await time.waitUntil(deadline)
                return nil
            }
            let first = await group.next()
            group.cancelAll()
            return first ?? nil
        }
    }
}
