/// Counts requests per key in fixed windows, in bounded memory.
///
/// The window of a key begins with its first request and lasts equally long for every key. The first `limit` requests in
/// it pass. Refused ones are not counted. As with every fixed window, a burst across the end of one can be twice the
/// limit.
///
/// At most `capacity` windows are kept. For one more key, ended windows are removed first, then the one that would end
/// first: with too many keys the limiter forgets some, but never grows and never refuses new ones.
///
/// A pure state machine over time values. A clock that is set back by less than a window stands still until it catches
/// up; if it is set back further, all windows are removed.
public struct RateLimiter<Key: Hashable & Sendable>: Sendable {
    /// Requests a window allows.
    public let limit: Int
    /// Seconds a window lasts, 1 or more.
    public let window: Int
    /// The most windows kept at a time, 1 or more.
    public let capacity: Int

    private struct Window {
        let start: Int
        var count: Int
    }

    // All windows last equally long, so the order in which they began is the order in which they end.
    private var windows: [Key: Window] = [:]
    private var order: [Key] = []
    private var oldest = 0
    private var newestStart = Int.min

    /// Makes a limiter; numbers out of range are moved to the nearest one in it.
    ///
    /// - Parameters:
    ///   - limit: requests a window allows, 0 or more.
    ///   - window: seconds, 1 to a year.
    ///   - capacity: the most keys remembered at a time, 1 or more; a key costs about 100 bytes.
    public init(limit: Int, window: Int, capacity: Int = 65_536) {
        self.limit = max(0, limit)
        self.window = min(max(1, window), 366 * 86_400)
        self.capacity = max(1, capacity)
    }

    /// Windows remembered now, 0 to `capacity`.
    public var count: Int { windows.count }

    /// Returns the verdict on a request of the key without counting it, for answers that are free.
    public func status(of key: Key, at now: Int) -> RateVerdict {
        let now = steady(now)
        guard let window = running(key, at: now) else {
            return verdict(allowed: limit > 0, used: 0, start: now, at: now)
        }
        return verdict(allowed: window.count < limit, used: window.count, start: window.start, at: now)
    }

    /// Counts a request of the key, unless it is over the limit.
    ///
    /// - Parameters:
    ///   - key: whose request it is.
    ///   - now: seconds since any fixed moment, the same for all calls; the verdict's `reset` counts from it, too.
    /// - Returns: whether it was counted, and what is left.
    public mutating func take(_ key: Key, at now: Int) -> RateVerdict {
        let now = steady(now)
        forget(endedBy: now)
        var window = windows[key] ?? begin(key, at: now)
        guard window.count < limit else {
            return verdict(allowed: false, used: window.count, start: window.start, at: now)
        }
        window.count += 1
        windows[key] = window
        return verdict(allowed: true, used: window.count, start: window.start, at: now)
    }

    /// Takes back the count of a request that came to nothing.
    ///
    /// Has no effect when its window has ended.
    ///
    /// - Parameters:
    /// - key: whose request it was.
    /// - now: seconds, as for `take`.
    /// - reset: the end of the window in which it was counted, as the verdict has told; nil for whichever runs now.
    public mutating func giveBack(_ key: Key, at now: Int, reset: Int? = nil) {
        guard let window = running(key, at: steady(now)), window.count > 0,
            reset == nil || reset == window.start + self.window
        else { return }
        windows[key]?.count -= 1
    }

    private func verdict(allowed: Bool, used: Int, start: Int, at now: Int) -> RateVerdict {
        RateVerdict(
            isAllowed: allowed,
            limit: limit,
            remaining: max(0, limit - used),
            reset: start + window,
            retryAfter: max(1, start + window - now)
        )
    }

    private func running(_ key: Key, at now: Int) -> Window? {
        windows[key].flatMap { hasEnded($0, by: now) ? nil : $0 }
    }

    private func hasEnded(_ window: Window, by now: Int) -> Bool {
        now - window.start >= self.window || now < window.start
    }

    private mutating func begin(_ key: Key, at now: Int) -> Window {
        if windows.count >= capacity { forgetOldest() }
        let window = Window(start: now, count: 0)
        windows[key] = window
        order.append(key)
        newestStart = now
        return window
    }

    private mutating func forget(endedBy now: Int) {
        while oldest < order.count, let window = windows[order[oldest]], hasEnded(window, by: now) { forgetOldest() }
    }

    private mutating func forgetOldest() {
        windows[order[oldest]] = nil
        oldest += 1
        // Moved seldom, so that the average cost of a step does not depend on the count.
        guard oldest > 32, oldest * 2 > order.count else { return }
        order.removeFirst(oldest)
        oldest = 0
    }

    private func steady(_ now: Int) -> Int {
        // Kept far from the ends of Int so that no difference of two times overflows.
        let farthest = Int.max / 4
        let now = min(max(now, -farthest), farthest)
        return newestStart > now && newestStart - now < window ? newestStart : now
    }
}
