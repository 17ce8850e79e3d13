internal import CLinux
internal import Glibc

/// The end of the process while its threads are still at work.
public enum ProcessEnd {
    /// Ends it as a signal does that nobody catches, so that whoever started the program sees that it was one.
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

    /// Ends it at once: nothing is tidied up, for the threads may be using it.
    public static func now(status: Int32) -> Never {
        linux_exit_now(status)
        _exit(status)
    }
}
