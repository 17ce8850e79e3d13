import Caching
import Synchronization
import Testing

/// What happened, counted from several threads.
private final class Tally: Sendable {
    let renders = Atomic(0)
    let answers = Atomic(0)
}

/// Whether somebody has gone.
private final class Left: Sendable {
    let isTrue = Atomic(false)
}

@Suite struct CacheTests {
    private static let lifetime = Lifetime(fresh: .seconds(10))

    @Test func `two hundred who ask at once cause one render`() async {
        let cache = Cache<String>(capacity: 1 << 20)
        let tally = Tally()
        let key = Array("cold".utf8)

        await withTaskGroup(of: Void.self) { group in
            for _ in 0..<200 {
                group.addTask {
                    await withCheckedContinuation { continuation in
                        let waiter: Cache<String>.Waiter = { hit in
                            if hit?.value == "made" { tally.answers.add(1, ordering: .relaxed) }
                            continuation.resume()
                        }
                        switch cache.request(key, tag: nil, now: .zero, waiter: waiter) {
                        case .render(let flight):
                            tally.renders.add(1, ordering: .relaxed)
                            waiter(flight.finish(.made("made", cost: 4, Self.lifetime), now: .zero))
                        case .hit(let hit): waiter(hit)
                        case .staleAndRefresh: Issue.record("nothing is stale")
                        case .wait: break
                        }
                    }
                }
            }
        }

        #expect(tally.renders.load(ordering: .relaxed) == 1)
        #expect(tally.answers.load(ordering: .relaxed) == 200)
        #expect(cache.count == 1)
    }

    @Test func `those who wait are told before the flight's end returns`() {
        let cache = Cache<String>(capacity: 1 << 20)
        let tally = Tally()
        guard case .render(let flight) = cache.request([1], tag: nil, now: .zero, waiter: { _ in }) else {
            Issue.record("there is nothing yet")
            return
        }
        for _ in 0..<199 {
            _ = cache.request([1], tag: nil, now: .zero) { _ in tally.answers.add(1, ordering: .relaxed) }
        }

        flight.finish(.passing("x"), now: .zero)

        #expect(tally.answers.load(ordering: .relaxed) == 199)
    }

    @Test func `a flight is abandoned when everybody has left, and not before`() throws {
        let cache = Cache<String>(capacity: 1 << 20)
        let tally = Tally()
        let left = (0..<3).map { _ in Left() }
        func ask(_ number: Int) -> Decision<String, Flight<String>> {
            cache.request([1], tag: nil, now: .zero, hasLeft: { left[number].isTrue.load(ordering: .relaxed) }) { hit in
                if hit == nil { tally.answers.add(1, ordering: .relaxed) }
            }
        }
        guard case .render(let flight) = ask(0) else {
            Issue.record("there is nothing yet")
            return
        }
        _ = ask(1)
        #expect(flight.isWanted && !flight.abandonUnlessWanted(now: .zero))

        left[0].isTrue.store(true, ordering: .relaxed)
        #expect(flight.isWanted && !flight.abandonUnlessWanted(now: .zero), "somebody waits who did not begin it")
        left[1].isTrue.store(true, ordering: .relaxed)
        #expect(!flight.isWanted)
        _ = ask(2)
        #expect(flight.isWanted && !flight.abandonUnlessWanted(now: .zero), "whoever joins revives it")
        #expect(tally.answers.load(ordering: .relaxed) == 0)

        left[2].isTrue.store(true, ordering: .relaxed)
        #expect(flight.abandonUnlessWanted(now: .zero) && flight.abandonUnlessWanted(now: .zero))
        #expect(tally.answers.load(ordering: .relaxed) == 2)
        #expect(cache.flightCount == 0)
        #expect(flight.finish(.made("x", cost: 1, Self.lifetime), now: .zero)?.value == nil)
        guard case .render = ask(0) else {
            Issue.record("it is made anew")
            return
        }
    }

    @Test func `a flight that renews what is there is wanted by whoever comes next`() throws {
        let cache = Cache<String>(capacity: 1 << 20)
        let lifetime = Lifetime(fresh: .zero, staleWhileRevalidate: .seconds(10))
        func ask() -> Decision<String, Flight<String>> {
            cache.request([1], tag: nil, now: .zero, hasLeft: { true }) { _ in }
        }
        guard case .render(let first) = ask() else {
            Issue.record("there is nothing yet")
            return
        }
        first.finish(.made("x", cost: 1, lifetime), now: .zero)
        guard case .staleAndRefresh(_, let second) = ask() else {
            Issue.record("it is stale")
            return
        }

        #expect(second.isWanted && !second.abandonUnlessWanted(now: .zero))
    }

    @Test func `a flight that is let go tells those who wait`() {
        let cache = Cache<String>(capacity: 1 << 20)
        let tally = Tally()
        do {
            let decision = cache.request([1], tag: nil, now: .zero) { _ in }
            _ = cache.request([1], tag: nil, now: .zero) { hit in
                if hit == nil { tally.answers.add(1, ordering: .relaxed) }
            }
            _ = consume decision
        }

        #expect(tally.answers.load(ordering: .relaxed) == 1)
        #expect(cache.flightCount == 0)
    }

    @Test func `many threads keep it whole`() async {
        let cache = Cache<Int>(capacity: 64 << 10)
        await withTaskGroup(of: Void.self) { group in
            for worker in 0..<8 {
                group.addTask {
                    for step in 0..<2000 {
                        let number = (step &* 7 &+ worker) % 400
                        let key = Array("\(number)".utf8)
                        if case .render(let flight) = cache.request(
                            key,
                            tag: "\(number % 5)",
                            now: .zero,
                            waiter: { _ in }
                        ) {
                            flight.finish(.made(number, cost: 100, Self.lifetime), now: .zero)
                        }
                        if let hit = cache.hit(key.span, now: .zero) { #expect(hit.value == number) }
                        if step.isMultiple(of: 100) { cache.invalidate(tag: "\(worker % 5)") }
                    }
                }
            }
        }

        #expect(cache.bytes <= 64 << 10)
        #expect(cache.flightCount == 0)
    }
}
