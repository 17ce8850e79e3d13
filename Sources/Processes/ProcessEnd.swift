internal import CLinux
internal import Glibc

/// Ends the process while other threads may still be working.
public enum ProcessEnd {
    /// Ends the process as an uncaught signal does, so that its parent sees that a signal has ended it.
    public static func now(by signal: SignalWatch.Signal) -> Never {
        let number = signal.number
        var set = sigset_t()
        unsafe sigemptyset(&set)
        unsafe sigaddset(&set, number)
        Glibc.signal(number, SIG_DFL)
        _ = unsafe pthread_sigmask(SIG_UNBLOCK, &set, nil)
        raise(number)
        now(status: 128 + number)
    }

    /// Ends the process at once, without running exit handlers: other threads may be using what they would release.
    public static func now(status: Int32) -> Never {
        linux_exit_now(status)
        _exit(status)
    }
}
