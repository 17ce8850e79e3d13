/// Finds the moments at which a server that was busy has become idle.
public struct IdleDetector: Sendable {
    private var seen = 0
    private var owed = 0

    /// Makes a detector for a server that has made no answers.
    public init() {}

    /// Returns whether the server has just become idle.
    ///
    /// To be called every few seconds.
    ///
    /// - Parameter made: the number of answers made, and not found in the cache, since the start.
    /// - Returns: true when a hundred or more were made since the last idle moment, but hardly any since the last call.
    public mutating func hasCome(made: Int) -> Bool {
        let new = made - seen
        seen = made
        owed += new
        guard new < 10, owed >= 100 else { return false }
        owed = 0
        return true
    }
}
