internal import Glibc

/// The number of descriptors that the process may have open.
public enum OpenFileLimit {
    /// Raises the limit as far as the system allows without privileges, and returns it.
    ///
    /// It is commonly 1,024 and may be raised to 4,096 or more; a server may have thousands of connections.
    public static func raise() -> Int {
        var limits = rlimit()
        guard unsafe getrlimit(__rlimit_resource_t(RLIMIT_NOFILE.rawValue), &limits) == 0 else { return 1024 }
        var raised = limits
        raised.rlim_cur = limits.rlim_max
        if unsafe setrlimit(__rlimit_resource_t(RLIMIT_NOFILE.rawValue), &raised) == 0 { limits = raised }
        return Int(min(limits.rlim_cur, rlim_t(Int32.max)))
    }
}
