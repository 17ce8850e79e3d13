import Limits
import Testing

@Suite struct RateLimiterTests {
    @Test func `gives nothing back to another window than it was taken from`() {
        var limiter = RateLimiter<String>(limit: 1, window: 10)
        let first = limiter.take("a", at: 0)
        #expect(limiter.take("a", at: 12).isAllowed)
        limiter.giveBack("a", at: 13, reset: first.reset)
        #expect(!limiter.take("a", at: 13).isAllowed)
        limiter.giveBack("a", at: 14, reset: 22)
        #expect(limiter.take("a", at: 14).isAllowed)
    }

    @Test func `lets the limit through, then refuses until the window ends`() {
        var limiter = RateLimiter<String>(limit: 3, window: 3600)
        let verdicts = (0..<4).map { limiter.take("a", at: 1000 + $0) }

        #expect(verdicts.map(\.isAllowed) == [true, true, true, false])
        #expect(verdicts.map(\.remaining) == [2, 1, 0, 0])
        #expect(verdicts.allSatisfy { $0.limit == 3 && $0.reset == 4600 })
        #expect(verdicts.last?.retryAfter == 3597)
        #expect(limiter.take("a", at: 4599).isAllowed == false)
        #expect(limiter.take("a", at: 4599).retryAfter == 1)
        #expect(limiter.take("a", at: 4600).isAllowed)
        #expect(limiter.take("a", at: 4600).reset == 8200)
    }

    @Test func `keys do not share a window`() {
        var limiter = RateLimiter<String>(limit: 1, window: 60)
        _ = limiter.take("a", at: 0)

        #expect(limiter.take("a", at: 0).isAllowed == false)
        #expect(limiter.take("b", at: 0).isAllowed)
    }

    @Test func `asking for the status costs nothing`() {
        var limiter = RateLimiter<String>(limit: 2, window: 60)

        #expect(limiter.status(of: "a", at: 10).remaining == 2)
        #expect(limiter.status(of: "a", at: 10).reset == 70)
        _ = limiter.take("a", at: 10)
        #expect(limiter.status(of: "a", at: 20).remaining == 1)
        #expect(limiter.status(of: "a", at: 20).reset == 70)
        #expect(limiter.status(of: "a", at: 70).remaining == 2)
        #expect(limiter.count == 1)
    }

    @Test func `memory stays bounded and the oldest window is forgotten first`() {
        var limiter = RateLimiter<Int>(limit: 1, window: 3600, capacity: 100)
        for key in 0..<10_000 { _ = limiter.take(key, at: key / 100) }

        #expect(limiter.count == 100)
        #expect(limiter.take(9999, at: 100).isAllowed == false)
        #expect(limiter.take(9899, at: 100).isAllowed)
    }

    @Test func `ended windows make room before running ones`() {
        var limiter = RateLimiter<String>(limit: 1, window: 60, capacity: 2)
        _ = limiter.take("old", at: 0)
        _ = limiter.take("running", at: 30)
        _ = limiter.take("new", at: 60)

        #expect(limiter.count == 2)
        #expect(limiter.take("running", at: 61).isAllowed == false)
    }

    @Test func `a clock set back a little stands still, set back far it starts anew`() {
        var limiter = RateLimiter<String>(limit: 1, window: 60)
        _ = limiter.take("a", at: 1000)

        #expect(limiter.take("a", at: 990).isAllowed == false)
        #expect(limiter.take("a", at: 990).reset == 1060)
        #expect(limiter.take("a", at: 900).isAllowed)
        #expect(limiter.take("a", at: 900).reset == 960)
    }

    @Test func `a limit of zero refuses everybody`() {
        var limiter = RateLimiter<String>(limit: -5, window: 0, capacity: 0)

        #expect(limiter.status(of: "a", at: 0).isAllowed == false)
        #expect(limiter.take("a", at: 0).isAllowed == false)
        #expect(limiter.take("b", at: 0).retryAfter == 1)
    }

    @Test(arguments: [Int.min, Int.max, 0]) func `no time traps`(now: Int) {
        var limiter = RateLimiter<String>(limit: 1, window: .max, capacity: 1)
        for time in [now, .max, .min, now] {
            _ = limiter.take("a", at: time)
            _ = limiter.take("b", at: time)
        }

        #expect(limiter.count == 1)
    }

    @Test func `what is given back can be taken again, in its own window only`() {
        var limiter = RateLimiter<String>(limit: 1, window: 100)
        _ = limiter.take("a", at: 0)
        limiter.giveBack("a", at: 99)
        limiter.giveBack("a", at: 99)
        limiter.giveBack("stranger", at: 99)

        #expect(limiter.take("a", at: 99).isAllowed)
        #expect(!limiter.take("a", at: 99).isAllowed)
        _ = limiter.take("a", at: 100)
        limiter.giveBack("a", at: 200)
        #expect(limiter.status(of: "a", at: 100).remaining == 0)
    }

    @Test func `never lets more through in a window than the limit, whatever comes`() {
        var limiter = RateLimiter<Int>(limit: 5, window: 100, capacity: 1000)
        var passed: [Int: [Int]] = [:]
        var state: UInt64 = 1
        for now in 0..<20_000 {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            let key = Int(state >> 60)
            if limiter.take(key, at: now).isAllowed { passed[key, default: []].append(now) }
        }

        for times in passed.values {
            for (first, sixth) in zip(times, times.dropFirst(5)) where times.first == first {
                #expect(sixth - first >= 100)
            }
            #expect(zip(times, times.dropFirst(10)).allSatisfy { $1 - $0 >= 100 })
        }
    }
}
