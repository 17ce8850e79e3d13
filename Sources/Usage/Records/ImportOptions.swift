/// How an import stores what it reads.
public struct ImportOptions: Sendable {
    /// The machine of what names none itself.
    public static let defaultMachine = "default"

    /// The machine that everything comes from; nil for what the import says, else `defaultMachine`.
    public var machine: String?
    /// The tool of day sums that name none; nil for what their shape tells.
    public var agent: String?
    /// Whether what is stored gives way: a sheet to one that counts less, and single uses to a sheet of their day and
    /// machine, or the other way round.
    public var replaces: Bool
    /// The user to add, in the transaction that first stores something, where there is none of the name.
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
    /// Where their days begin and end.
    public var zone: Zone
    /// Whether everybody may see their pictures.
    public var isPublic: Bool
    /// Now.
    public var time: Timestamp

    /// Makes a newcomer.
    public init(zone: Zone, isPublic: Bool, time: Timestamp) {
        self.zone = zone
        self.isPublic = isPublic
        self.time = time
    }
}
