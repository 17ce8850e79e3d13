/// Stores the records that GitHub gave.
///
/// Records fetched with a caller's own token are never stored. Histories are found by `Login.key`. When the store fails,
/// the error is logged and GitHub is asked.
public protocol YearStore: Sendable {
    /// Returns the records of a user; empty when there are none.
    func history(of login: Login) async throws(YearStoreError) -> StoredHistory

    /// Merges a part into a user's history, as `StoredHistory.merge` does.
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
