/// Runs work with a deadline.
enum Timeout {
    /// Runs the work and cancels it at the deadline; returns once the work has ended.
    ///
    /// - Parameters:
    ///   - deadline: the last moment, as uptime of `time`.
    ///   - time: the clock.
    ///   - work: what to run; it must end soon after its task is cancelled.
    /// - Returns: what the work returns; nil when the clock reaches the deadline first.
    static func run<Value: Sendable>(
        until deadline: Duration,
        on time: any TimeSource,
        _ work: @escaping @Sendable () async -> Value
    ) async -> Value? {
        await withTaskGroup(of: Value?.self) { group in
            group.addTask { await work() }
            group.addTask {
                // The sleep is cancelled when the work is done first; its result is then discarded.
                try? await time.sleep(until: deadline)
                return nil
            }
            let first = await group.next()
            group.cancelAll()
            return first ?? nil
        }
    }
}

extension Result where Success: Sendable, Failure == GitHubError {
    /// Runs the work and returns its value or its error, as a value that can cross tasks with the error's type.
    static func catching(_ work: () async throws(GitHubError) -> Success) async -> Result {
        do throws(GitHubError) {
            return .success(try await work())
        } catch {
            return .failure(error)
        }
    }
}
