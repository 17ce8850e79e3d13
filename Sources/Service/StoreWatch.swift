public import Profiles
import Synchronization

/// Notices what any process changes in the store, also when it puts another in its place, and has the pictures
/// concerned forgotten.
///
/// Asked a few times a second by a thread of its owner; a question reads one row unless something has changed.
public final class StoreWatch: Sendable {
    private let store: ProfileStore
    private let service: EmblemService
    private let seen: Mutex<Int>

    /// Watches from now on.
    ///
    /// - Throws: `ProfilesError` when the store cannot be read.
    public init(_ store: ProfileStore, for service: EmblemService) throws(ProfilesError) {
        self.store = store
        self.service = service
        seen = Mutex(try store.changeNumber())
    }

    /// Looks once.
    ///
    /// While the store cannot be read nothing is forgotten: it is made up for the next time.
    /// - Returns: why it could not be read, if it could not.
    @discardableResult public func look() -> ProfilesError? {
        seen.withLock { seen in
            do throws(ProfilesError) {
                if store.reopenIfReplaced() {
                    service.forgetEverything()
                    seen = try store.changeNumber()
                }
                guard try store.changeNumber() != seen else { return nil }
                let users = try store.changedUsers(since: seen)
                for user in users { service.forget(user.name) }
                seen = users.map(\.change).max() ?? seen
                return nil
            } catch {
                return error
            }
        }
    }
}
