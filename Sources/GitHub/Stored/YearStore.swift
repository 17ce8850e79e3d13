/// Keeps what GitHub said, so that it need not be asked again.
///
/// It never gets an answer to a caller's own token. Keys are `Login.key`, in lower case. A store that fails never fails
/// an answer that GitHub can give.
public protocol YearStore: Sendable {
    /// What is known about a user; empty when nothing is.
    func history(of login: Login) async throws(YearStoreError) -> StoredHistory

    /// Adds to what is known, as `StoredHistory.merge` does.
    func add(_ part: StoredHistory, to login: Login) async throws(YearStoreError)
}

/// Why a store could not read or write.
public struct YearStoreError: Error, Hashable, Sendable, CustomStringConvertible {
    /// For the log.
    public let description: String

    /// Makes an error from a phrase for the log.
    public init(_ description: String) {
        self.description = description
    }
}
