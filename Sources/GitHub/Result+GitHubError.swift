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
