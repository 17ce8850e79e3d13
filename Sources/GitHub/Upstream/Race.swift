/// Work against the clock.
enum Race {
    /// What the work returns, or nil when the moment comes first; the loser is cancelled and awaited.
    static func run<Value: Sendable>(
        until moment: Duration,
        on time: any TimeSource,
        _ work: @escaping @Sendable () async -> Value
    ) async -> Value? {
        await withTaskGroup(of: Value?.self) { group in
            group.addTask { await work() }
            group.addTask {
                // Cancelled when the work is done: then nobody looks at this result.
                try? await time.sleep(until: moment)
                return nil
            }
            let first = await group.next()
            group.cancelAll()
            return first ?? nil
        }
    }

    /// The result of work that throws, as a value that can cross tasks with its error's type.
    static func result<Value: Sendable>(
        _ work: () async throws(GitHubError) -> Value
    ) async -> Result<Value, GitHubError> {
        do throws(GitHubError) {
            return .success(try await work())
        } catch {
            return .failure(error)
        }
    }
}
