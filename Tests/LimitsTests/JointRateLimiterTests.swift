import Limits
import Testing

@Suite struct JointRateLimiterTests {
    private func limiter() -> JointRateLimiter<String, String> {
        JointRateLimiter(RateLimiter(limit: 5, window: 100), RateLimiter(limit: 2, window: 50))
    }

    @Test func `the tighter limit speaks`() {
        var limiter = limiter()

        #expect(limiter.status(of: "address", "name", at: 0).limit == 2)
        #expect(limiter.take("address", "name", at: 0).remaining == 1)
        #expect(limiter.take("address", "name", at: 0).remaining == 0)
        #expect(limiter.take("address", "name", at: 0).isAllowed == false)
    }

    @Test func `a refusal by one limit costs nothing on the other`() {
        var limiter = limiter()
        for _ in 0..<10 { _ = limiter.take("address", "busy", at: 0) }

        #expect(limiter.take("address", "other", at: 0).isAllowed)
        #expect(limiter.take("address", "third", at: 0).isAllowed)
        #expect(limiter.take("address", "fourth", at: 0).isAllowed)
        #expect(limiter.take("address", "fifth", at: 0).isAllowed == false)
        #expect(limiter.take("address", "fifth", at: 0).limit == 5)
    }

    @Test func `refused by both, the later end is the one to wait for`() {
        var limiter = JointRateLimiter(
            RateLimiter<String>(limit: 0, window: 100),
            RateLimiter<String>(limit: 0, window: 50)
        )

        #expect(limiter.take("address", "name", at: 0).retryAfter == 100)
    }

    @Test func `the first limit alone can be asked about, and both given back`() {
        var limiter = JointRateLimiter(
            RateLimiter<String>(limit: 9, window: 100),
            RateLimiter<String>(limit: 1, window: 100)
        )
        _ = limiter.take("address", "name", at: 0)
        #expect(limiter.status(of: "address", at: 0).remaining == 8)
        limiter.giveBack("address", "name", at: 0)

        #expect(limiter.status(of: "address", at: 0).remaining == 9)
        #expect(limiter.take("address", "name", at: 0).isAllowed)
    }
}
