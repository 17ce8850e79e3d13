/// Notices when a server that had much to make has little to do.
public struct IdleDetector: Sendable {
    private var seen = 0
    private var owed = 0

    /// Begins with a server that has done nothing.
    public init() {}

    /// Whether a lull has just come; to be asked every few seconds.
    ///
    /// - Parameter made: answers made and not found ready, since the start.
    /// - Returns: true when a hundred or more were made since the last lull, but hardly any since the last call.
    public mutating func hasCome(made: Int) -> Bool {
        let new = made - seen
        seen = made
        owed += new
        guard new < 10, owed >= 100 else { return false }
        owed = 0
        return true
    }
}
