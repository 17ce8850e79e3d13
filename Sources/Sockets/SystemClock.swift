internal import Glibc

/// The machine's clocks.
public enum SystemClock {
    /// Time since the machine started; never goes back.
    public static func monotonic() -> Duration {
        let time = read(CLOCK_MONOTONIC)
        return Duration(secondsComponent: Int64(time.tv_sec), attosecondsComponent: Int64(time.tv_nsec) * 1_000_000_000)
    }

    /// Seconds since 1970, as far as the machine knows.
    public static func unixSeconds() -> Int { read(CLOCK_REALTIME).tv_sec }

    private static func read(_ clock: clockid_t) -> timespec {
        var time = timespec()
        unsafe clock_gettime(clock, &time)
        return time
    }
}
