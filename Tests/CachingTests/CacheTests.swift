import Caching
import Synchronization
import Testing

/// What happened, counted from several threads.
private final class Tally: Sendable {
    let renders = Atomic(0)
    let answers = Atomic(0)
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
