/// How an import stores what it reads.
public struct ImportOptions: Sendable {
    /// The machine of records that do not name one.
    public static let defaultMachine = "default"

    /// The machine of all records; nil for the machine that each names, else `defaultMachine`.
    public var machine: String?
    /// The tool of sheets that do not name one; nil to tell it by their shape.
    public var agent: String?
    /// Whether stored records are replaced even by a sheet that counts less, single uses by a sheet of their day and
    /// machine, and such a sheet by single uses.
    public var replaces: Bool
    /// The user to add, in the first transaction that stores something, if nobody has the name; nil to add nobody.
    public var newcomer: Newcomer?

    /// Makes options.
    public init(
        machine: String? = nil,
        agent: String? = nil,
        replaces: Bool = false,
        newcomer: Newcomer? = nil
    ) {
        self.machine = machine
        self.agent = agent
        self.replaces = replaces
        self.newcomer = newcomer
    }
}

/// A user who is added by their first import.
public struct Newcomer: Sendable {
    /// The time zone of their days.
    public var zone: Zone
    /// Whether everybody may see their pictures.
    public var isPublic: Bool
    /// When they are added.
    public var time: Timestamp

    /// Makes a newcomer.
    public init(zone: Zone, isPublic: Bool, time: Timestamp) {
        self.zone = zone
        self.isPublic = isPublic
        self.time = time
    }
}
