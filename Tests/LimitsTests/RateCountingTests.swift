import Limits
import ManualClock
import Testing

/// What every counting of rates does.
@Suite struct RateCountingTests {
    private let clock = ManualClock(unixSeconds: 0)
    private let address = RateLimit("address", count: 5, window: 100)
    private let name = RateLimit("name", count: 2, window: 50)

    private func rates() -> any RateCounting { MemoryRates { [clock] in clock.unixSeconds } }

    private func claims(_ address: String, _ name: String) -> [RateClaim] {
        [RateClaim(self.address, address), RateClaim(self.name, name)]
    }

    private func isAllowed(_ outcome: RateOutcome) -> Bool {
        if case .allowed = outcome { true } else { false }
    }

    private func verdict(_ outcome: RateOutcome) -> RateVerdict {
        switch outcome {
        case .allowed(_, let verdict), .refused(let verdict): verdict
        }
    }

    @Test func `the tighter limit speaks`() {
        let rates = rates()

        #expect(rates.status(of: claims("a", "n")).limit == 2)
        #expect(verdict(rates.take(claims("a", "n"))).remaining == 1)
        #expect(verdict(rates.take(claims("a", "n"))).remaining == 0)
        #expect(!isAllowed(rates.take(claims("a", "n"))))
    }

    @Test func `a refusal by one limit costs nothing on the other`() {
        let rates = rates()
        for _ in 0..<10 { _ = rates.take(claims("a", "busy")) }

        for name in ["other", "third", "fourth"] { #expect(isAllowed(rates.take(claims("a", name)))) }
        let outcome = rates.take(claims("a", "fifth"))
        #expect(!isAllowed(outcome))
        #expect(verdict(outcome).limit == 5)
    }

    @Test func `refused by both, the later end is the one to wait for`() {
        let rates = rates()
        let claims = [
            RateClaim(RateLimit("x", count: 0, window: 100), "a"), RateClaim(RateLimit("y", count: 0, window: 50), "b"),
        ]

        #expect(verdict(rates.take(claims)).retryAfter == 100)
    }

    @Test func `one limit can be asked about alone, and a place given back to one or all`() throws {
        let rates = rates()
        guard case .allowed(let permit, _) = rates.take(claims("a", "n")) else {
            Issue.record("refused")
            return
        }
        let alone = [RateClaim(address, "a")]
        #expect(rates.status(of: alone).remaining == 4)

        rates.giveBack(permit, to: ["name"])
        #expect(rates.status(of: alone).remaining == 4)
        #expect(rates.status(of: [RateClaim(name, "n")]).remaining == 2)
        rates.giveBack(permit, to: ["address"])
        #expect(rates.status(of: alone).remaining == 5)
    }

    @Test func `a place of a window that has ended is not given back to the next`() throws {
        let rates = rates()
        let claim = [RateClaim(name, "n")]
        guard case .allowed(let permit, _) = rates.take(claim) else {
            Issue.record("refused")
            return
        }
        clock.setUnixSeconds(60)
        _ = rates.take(claim)
        rates.giveBack(permit, to: nil)

        #expect(rates.status(of: claim).remaining == 1)
    }

    @Test func `of many who ask at once as many are let in as there are places`() async {
        let (rates, claim) = (rates(), [RateClaim(address, "a")])
        let allowed = await withTaskGroup(of: Bool.self) { group in
            for _ in 0..<50 { group.addTask { isAllowed(rates.take(claim)) } }
            return await group.reduce(0) { $0 + ($1 ? 1 : 0) }
        }
        #expect(allowed == 5)
    }

    @Test func `without a claim nobody is limited`() {
        #expect(isAllowed(rates().take([])))
    }
}
