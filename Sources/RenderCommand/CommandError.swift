/// Why a command could not do its work.
enum CommandError: Error, CustomStringConvertible {
    /// There is no store to read.
    case noStore(path: String)
    /// A file cannot be read.
    case unreadable(String)
    /// A file is no picture of somebody that every card could show.
    case noAvatar(String)
    /// A file cannot be written.
    case unwritable(String, reason: String)
    /// The user keeps their numbers to themselves, or there is no such user.
    case noUser(String, store: String)

    var description: String {
        switch self {
        case .noStore(let path):
            "there is no store at \(path); import into one with render import FILE --user NAME --store \(path)"
        case .unreadable(let path): "\(path) cannot be read"
        case .noAvatar(let path):
            "\(path) is no picture that cards can show: a PNG file, or a JPEG file in RGB or grey, whole and of at most "
                + "16 million pixels"
        case .unwritable(let path, let reason): "\(path) cannot be written: \(reason)"
        case .noUser(let name, let store):
            "there is no user '\(name)' in \(store); add one with render user add \(name) --store \(store)"
        }
    }
}
