internal import Quantities

/// An error of a store or of what is to be stored, for every backend.
///
/// A location is a file's path or a server's address, as the backend names it.
public enum StoreError: Error, Hashable, Sendable {
    /// The backend failed; `reason` says how and, if possible, what to do.
    case unavailable(reason: String)
    /// Another process held the store for too long; trying again later may work.
    case busy(reason: String)
    /// Stored values of a user are unusable: the data was edited or damaged.
    case damaged(user: String, reason: String)
    /// What is at the location is not a store; it was not changed.
    case notAStore(location: String, reason: String)
    /// The store at the location is damaged or incomplete; it was not changed.
    case damagedStore(location: String, reason: String)
    /// A newer version of the program has written the store; it was not changed.
    case newerStore(location: String, version: Int, known: Int)
    /// An older version of the program has written the store, and a reader may not migrate it.
    case olderStore(location: String, version: Int, known: Int)
    /// The store was opened for reading only.
    case readOnly(location: String)
    /// The store that was opened has been deleted or moved.
    case gone(location: String)
    /// The store has been closed.
    case closed(location: String)
    /// The name is reserved.
    case reservedName(UserName)
    /// Another user has the name.
    case nameTaken(UserName)
    /// No user has the name.
    case unknownUser(UserName)
    /// A display name or a label is empty, too long or has control characters.
    case badText(what: String, received: String, maxLength: Int)
    /// The store names a time zone that this system does not know.
    case unknownZone(user: String, identifier: String)
    /// The user has no API token of that number.
    case unknownToken(Int)
    /// The user has no records of the machine; `known` are the machines of the user.
    case unknownMachine(String, known: [String])
    /// The user already has a machine of that name.
    case machineTaken(String)
    /// There is no achievement of that id.
    case unknownAchievement(String)
    /// The achievement is earned, not granted.
    case notGranted(String)
    /// The usage to import could not be read.
    case unreadable(String)
    /// A price makes a cost larger than can be stored; `dollars` is the price per million tokens, formatted.
    case absurdPrice(model: String, dollars: String)
    /// A price file has a mistake.
    case prices(PriceFileError)
}

extension StoreError {
    /// Whether another process held the store for too long; trying again later may work.
    public var isBusy: Bool {
        if case .busy = self { true } else { false }
    }
}

extension StoreError: CustomStringConvertible {
    /// What is wrong and, if possible, what to do.
    public var description: String {
        switch self {
        case .unavailable(let reason), .busy(let reason): reason
        case .damaged(let user, let reason):
            "what is stored of user “\(SafeText.shown(user))” makes no sense: \(reason)"
        case .notAStore(let location, let reason):
            "\(location) is not a store of this program and was left as it is: \(reason)"
        case .damagedStore(let location, let reason):
            "\(location) is damaged, or not yet copied whole, and was left as it is: \(reason); put a backup in its place"
        case .newerStore(let location, let version, let known):
            "\(location) has version \(version), this program knows versions up to \(known): use a newer program"
        case .olderStore(let location, let version, let known):
            "\(location) has version \(version) and must be brought to \(known): serve from it or import into it once"
        case .readOnly(let location): "\(location) was opened for reading only"
        case .absurdPrice(let model, let dollars):
            "the price of “\(SafeText.shown(model))”, up to \(dollars) per million tokens, makes records cost more than can be "
                + "stored; nothing was changed: correct the price"
        case .gone(let location): "\(location) is gone"
        case .closed(let location): "\(location) is closed"
        case .reservedName(let name): "the name “\(name)” is reserved; choose another"
        case .nameTaken(let name): "there is a user “\(name)” already"
        case .unknownUser(let name): "there is no user “\(name)”"
        case .badText(let what, let received, let maxLength):
            "\(what) is “\(SafeText.shown(received))”; allowed: 1 to \(maxLength) characters, none invisible or control"
        case .unknownZone(let user, let identifier):
            "the time zone “\(SafeText.shown(identifier))” of user “\(SafeText.shown(user))” is unknown here: "
                + "install tzdata, or give another with render user set NAME --zone ZONE"
        case .unknownToken(let id): "the user has no token number \(id)"
        case .unknownMachine(let name, let known):
            "the user has no machine “\(SafeText.shown(name))”; "
                + (known.isEmpty ? "there are none" : "there are: \(known.joined(separator: ", "))")
        case .machineTaken(let name):
            "the user has a machine “\(SafeText.shown(name))” already; remove one of the two, or choose another name"
        case .unknownAchievement(let id):
            "there is no achievement “\(SafeText.shown(id))”; these are granted: \(Self.granted)"
        case .notGranted(let id):
            "the achievement “\(SafeText.shown(id))” is earned by usage; these are granted: \(Self.granted)"
        case .unreadable(let reason): "the usage could not be read: \(reason)"
        case .prices(let error): error.description
        }
    }

    private static var granted: String { Achievement.granted.map(\.id).joined(separator: ", ") }
}
