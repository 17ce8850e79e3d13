internal import SQLite
import Usage

extension StoreError {
    /// Why SQLite could not do something.
    ///
    /// - Parameters:
    ///   - error: what SQLite says.
    ///   - name: the user whom it was about; nil for nobody in particular.
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

    /// What SQLite says, and before it what to do where it is about the file as a whole.
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
