import Caching
import Testing

/// A cache with a clock that is set by hand.
struct ClockedCache {
    var state = CacheState<String>(capacity: 1 << 20)
    var now = Duration.seconds(1000)

    mutating func request(_ key: String, tag: String? = nil) -> Decision<String, UInt64> {
        state.request(Array(key.utf8), tag: tag, now: now)
    }

    mutating func hit(_ key: String) -> Hit<String>? {
        let bytes = Array(key.utf8)
        return state.hit(bytes.span, now: now)
    }

    mutating func finish(_ flight: UInt64, _ result: FlightResult<String>) -> Hit<String>? {
        state.finish(flight, result, now: now)
    }

    static let lifetime = Lifetime(fresh: .seconds(10), staleWhileRevalidate: .seconds(20), staleIfError: .seconds(30))

    /// Stores a value as a client's request would.
    mutating func fill(_ key: String, _ value: String, tag: String? = nil, cost: Int = 10) {
        guard case .render(let flight) = request(key, tag: tag) else { return }
        _ = finish(flight, .made(value, cost: cost, Self.lifetime))
    }
}

extension Decision<String, UInt64> {
    var flight: UInt64? {
        switch self {
        case .render(let flight), .staleAndRefresh(_, let flight): flight
        case .hit, .wait: nil
        }
    }

    /// In words, for comparing.
    var summary: String {
        switch self {
        case .hit(let hit): "\(hit.isStale ? "stale" : "hit") \(hit.value)"
        case .staleAndRefresh(let hit, _): "refresh \(hit.value)"
        case .wait: "wait"
        case .render: "render"
        }
    }
}

@Suite struct CacheStateTests {
    private var cache = ClockedCache()

    @Test(arguments: [
        (0, Freshness.fresh), (9, .fresh), (10, .staleWhileRevalidate), (29, .staleWhileRevalidate),
        (30, .staleIfError),
        (59, .staleIfError), (60, .expired),
    ])
    func `a value ages`(seconds: Int, freshness: Freshness) {
        #expect(ClockedCache.lifetime.freshness(atAge: .seconds(seconds)) == freshness)
    }

    @Test mutating func `those who ask while it is made wait`() throws {
        let flight = try #require(cache.request("a").flight)

        #expect(cache.request("a").summary == "wait")
        #expect(cache.request("b").summary == "render")
        #expect(cache.finish(flight, .made("A", cost: 1, ClockedCache.lifetime))?.value == "A")
        #expect(cache.request("a").summary == "hit A")
    }

    @Test mutating func `a stale value is renewed by one`() throws {
        cache.fill("a", "A")
        cache.now += .seconds(15)

        #expect(cache.hit("a") == nil)
        let decision = cache.request("a")
        #expect(decision.summary == "refresh A")
        #expect(cache.request("a").summary == "stale A")
        #expect(cache.hit("a")?.isStale == true)
        #expect(cache.hit("a")?.age == .seconds(15))
        _ = try cache.finish(#require(decision.flight), .made("B", cost: 1, ClockedCache.lifetime))
        #expect(cache.request("a").summary == "hit B")
    }

    @Test mutating func `an expired value is made anew`() {
        cache.fill("a", "A")
        cache.now += .seconds(60)

        #expect(cache.request("a").summary == "render")
    }

    @Test mutating func `when making fails the old value is used and trying again is put off`() throws {
        cache.fill("a", "A")
        cache.now += .seconds(35)
        let flight = try #require(cache.request("a").flight)

        let hit = cache.finish(flight, .failed("error", cost: 5, retryAfter: .seconds(5)))

        #expect(hit?.value == "A")
        #expect(hit?.isStale == true)
        #expect(cache.request("a").summary == "stale A")
        cache.now += .seconds(5)
        #expect(cache.request("a").summary == "render")
    }

    @Test mutating func `without an old value the failure is kept for a while`() throws {
        let flight = try #require(cache.request("a").flight)

        #expect(cache.finish(flight, .failed("error", cost: 5, retryAfter: .seconds(5)))?.value == "error")
        #expect(cache.request("a").summary == "hit error")
        cache.now += .seconds(5)
        #expect(cache.request("a").summary == "render")
    }

    @Test mutating func `an abandoned flight leaves nothing`() throws {
        let flight = try #require(cache.request("a").flight)

        #expect(cache.finish(flight, .abandoned) == nil)
        #expect(cache.request("a").summary == "render")
        #expect(cache.finish(flight, .made("late", cost: 1, ClockedCache.lifetime)) == nil)
        #expect(cache.hit("a") == nil)
    }

    @Test mutating func `a passing value is not stored`() throws {
        let flight = try #require(cache.request("a").flight)

        #expect(cache.finish(flight, .passing("now"))?.value == "now")
        #expect(cache.request("a").summary == "render")
    }

    @Test mutating func `invalidation forgets a tag's values and no others`() {
        cache.fill("a", "A", tag: "ada")
        cache.fill("b", "B", tag: "bob")

        cache.state.invalidate(tag: "ada")

        #expect(cache.hit("a") == nil)
        #expect(cache.hit("b")?.value == "B")
    }

    @Test mutating func `what is out of date is made anew, and used only when that fails`() throws {
        cache.fill("a", "A", tag: "ada")
        cache.fill("b", "B", tag: "bob")
        cache.now += .seconds(5)
        cache.state.outdate(tag: "ada")

        #expect(cache.hit("a") == nil)
        #expect(cache.hit("b")?.value == "B")
        let first = try #require(cache.request("a", tag: "ada").flight)
        #expect(cache.request("a", tag: "ada").summary == "wait")
        let old = cache.finish(first, .failed("broken", cost: 1, retryAfter: .seconds(4)))
        #expect(old?.value == "A" && old?.isStale == true && old?.age == .seconds(5))
        #expect(cache.request("a", tag: "ada").summary == "stale A")
        cache.now += .seconds(4)
        let second = try #require(cache.request("a", tag: "ada").flight)
        _ = cache.finish(second, .made("A2", cost: 1, ClockedCache.lifetime))
        #expect(cache.request("a", tag: "ada").summary == "hit A2")
    }

    @Test mutating func `what was begun before it was out of date is not stored`() throws {
        let flight = try #require(cache.request("a", tag: "ada").flight)
        cache.state.outdate(tag: "ada")

        #expect(cache.finish(flight, .made("old", cost: 1, ClockedCache.lifetime))?.value == "old")
        #expect(cache.request("a", tag: "ada").summary == "render")
    }

    @Test mutating func `what was begun before an invalidation is not stored`() throws {
        let old = try #require(cache.request("a", tag: "ada").flight)
        cache.state.invalidate(tag: "ada")

        let new = try #require(cache.request("a", tag: "ada").flight)
        _ = cache.finish(new, .made("new", cost: 1, ClockedCache.lifetime))
        #expect(cache.finish(old, .made("old", cost: 1, ClockedCache.lifetime))?.value == "old")
        #expect(cache.request("a").summary == "hit new")
    }

    @Test mutating func `a failed flight that was invalidated is not stored either`() throws {
        let old = try #require(cache.request("a", tag: "ada").flight)
        cache.state.invalidateAll()

        _ = cache.finish(old, .failed("error", cost: 1, retryAfter: .seconds(5)))
        #expect(cache.request("a").summary == "render")
    }

    @Test mutating func `an alias finds the value until the value goes`() {
        cache.fill("a", "A", tag: "ada")
        cache.state.alias(Array("/A?v=2".utf8), for: Array("a".utf8))
        cache.state.alias(Array("/nothing".utf8), for: Array("none".utf8))

        #expect(cache.hit("/A?v=2")?.value == "A")
        #expect(cache.hit("/nothing") == nil)
        cache.state.invalidate(tag: "ada")
        #expect(cache.hit("/A?v=2") == nil)
        cache.fill("b", "B")
        #expect(cache.hit("/A?v=2") == nil)
    }

    @Test mutating func `a clock that goes back makes nothing older or younger than new`() {
        cache.fill("a", "A")
        cache.now -= .seconds(500)

        #expect(cache.hit("a")?.age == .zero)
    }

    @Test(arguments: [(5, "hit a"), (15, "stale a"), (59, "stale a"), (60, nil)])
    mutating func `what is stored can be had without starting anything`(age: Int, found: String?) {
        cache.fill("key", "a")
        cache.now += .seconds(age)
        let key = Array("key".utf8)
        let hit = cache.state.stored(key.span, now: cache.now)

        #expect(hit.map { "\($0.isStale ? "stale" : "hit") \($0.value)" } == found)
        #expect(cache.state.flightCount == 0)
    }
}
