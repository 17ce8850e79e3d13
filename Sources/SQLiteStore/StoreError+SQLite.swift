internal import SQLite
import Usage

extension StoreError {
    /// Makes the store's error of an error of SQLite.
    ///
    /// - Parameters:
    ///   - error: the error.
    ///   - name: the user whom the operation was about; nil if it was not about one.
    init(_ error: SQLiteError, about name: UserName? = nil) {
        if let name, error.concernsValues {
            let remedy = "render user set \(name) --zone ZONE works all sums out anew from the records"
            self = .damaged(user: name.description, reason: "\(error.message); \(remedy)")
        } else if error.isBusy {
            self = .busy(reason: Self.description(of: error))
        } else {
            self = .unavailable(reason: Self.description(of: error))
        }
    }

    /// Describes an error; for one of the file as a whole, says first what to do.
    private static func description(of error: SQLiteError) -> String {
        if error.concernsValues { return error.description }
        let said = "\(error.message), SQLite code \(error.code.rawValue)"
        return switch error.code.primary {
        case .cannotOpen:
            "\(error.path) cannot be opened: its folder must exist, and both may be read and written (\(said))"
        case .readOnly: "\(error.path) cannot be written: it must be writable, and so must its folder (\(said))"
        case .notADatabase, .corrupt: "\(error.path) is damaged: put a backup in its place (\(said))"
        default: error.description
        }
    }
}
