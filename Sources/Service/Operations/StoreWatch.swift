public import Usage
import Synchronization

/// Notices what any process changes in the store, also when it puts another in its place, and has the pictures
/// concerned made anew.
///
/// The old ones may still be shown when the store fails before that, save for those of users who have become private.
/// Asked a few times a second by a thread of its owner; a question reads two numbers unless something has changed.
public final class StoreWatch: Sendable {
    private let store: any ProfileStoring
    private let service: EmblemService
    /// Where the store stood when it was last looked at; nil when that says nothing of the file that is there now.
    private let seen: Mutex<ChangeMark?>

    /// Watches from now on: to be made before anything is read for an answer.
    ///
    /// - Throws: `StoreError` when the store cannot be read.
    public init(_ store: any ProfileStoring, for service: EmblemService) throws(StoreError) {
        self.store = store
        self.service = service
        seen = Mutex(try store.changes(since: nil).mark)
    }

    /// Looks once.
    ///
    /// While the store cannot be read nothing is forgotten: it is made up for the next time. When it can, and only
    /// whom its changes concern cannot be, everything is forgotten.
    /// - Returns: why it could not be read, if it could not.
    @discardableResult public func look() -> StoreError? {
        seen.withLock { seen in
            do throws(StoreError) {
                // Read before anything is forgotten: what changes in between is then noticed the next time.
                let changes = try store.changes(since: seen)
                switch changes.extent {
                case .everything: service.forgetEverything()
                case .users(let names, let hidden):
                    for name in names { hidden.contains(name) ? service.forget(name) : service.outdate(name) }
                }
                seen = changes.mark
                return changes.trouble
            } catch {
                return error
            }
        }
    }
}
