/// The exit status of the program.
public enum ExitStatus: Int32, Sendable {
    /// Everything asked for was done.
    case success = 0
    /// The command failed as a whole or in part.
    case failure = 1
    /// The command line was wrong; nothing was done.
    case usage = 2
}
