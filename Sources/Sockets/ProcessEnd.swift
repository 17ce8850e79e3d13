internal import CLinux
internal import Glibc

/// The end of the process while its threads are still at work.
public enum ProcessEnd {
    /// Ends it at once: nothing is tidied up, for the threads may be using it.
    public static func now(status: Int32) -> Never {
        linux_exit_now(status)
        _exit(status)
    }
}
