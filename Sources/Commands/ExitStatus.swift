/// How the program ends.
public enum ExitStatus: Int32, Sendable {
    /// Everything asked for was done.
    case success = 0
    /// Something failed, or some of it did.
    case failure = 1
    /// The command line was wrong; nothing was done.
    case usage = 2
}
