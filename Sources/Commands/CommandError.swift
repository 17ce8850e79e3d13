/// The reason why a command failed.
package enum CommandError: Error, CustomStringConvertible {
    /// There is no store to read.
    case noStore(path: String)
    /// A file cannot be read.
    case unreadable(String, reason: String? = nil)
    /// A file is no picture of a user that cards can show.
    case noAvatar(String, reason: String)
    /// A file cannot be written.
    case unwritable(String, reason: String)
    /// A new token could not be written out, and has been revoked for that reason.
    case unshownToken(Int, reason: String)
    /// No link can be signed for a user without an account key, as one whose row was inserted by hand.
    case nothingToSign(String)
    /// There is no user of this name in the store.
    case noUser(String, store: String)
    /// An error about values that come from environment variables, which it names.
    case traced(String, sources: [String])

    package var description: String {
        switch self {
        case .noStore(let path):
            "there is no store at \(path); import into one with render import FILE --user NAME --store \(path)"
        case .unreadable(let path, let reason): "\(path) cannot be read" + (reason.map { ": \($0)" } ?? "")
        case .noAvatar(let path, let reason):
            "\(path) is no picture that cards can show: \(reason); allowed: a PNG file, or a JPEG file in RGB or grey, "
                + "whole and of at most 16 million pixels"
        case .unwritable(let path, let reason): "\(path) cannot be written: \(reason)"
        case .unshownToken(let id, let reason):
            "token \(id) could not be shown and is revoked; standard output cannot be written: \(reason)"
        case .nothingToSign(let name):
            "the store has no account key for '\(name)', so no link can be signed; render share revoke \(name) makes one"
        case .noUser(let name, let store):
            "there is no user '\(name)' in \(store); add one with render user add \(name) --store \(store)"
        case .traced(let reason, let sources): "\(reason) (said by \(sources.joined(separator: " and ")))"
        }
    }
}
