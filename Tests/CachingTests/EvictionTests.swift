import Caching
import Testing
import Randomness

@Suite struct EvictionTests {
    @Test func `keeps its bounds and what is used through a scan of a million keys`() {
        var cache = ClockedCache()
        let hot = (0..<200).map { "hot \($0)" }
        for key in hot { cache.fill(key, key, cost: 1500) }
        for key in hot { _ = cache.hit(key) }

        for number in 0..<1_000_000 {
            cache.fill("scan \(number)", "", cost: 1500)
            if number.isMultiple(of: 100) { _ = cache.hit(hot[number / 100 % hot.count]) }
        }

        #expect(cache.state.bytes <= 1 << 20)
        #expect(hot.filter { cache.hit($0) != nil }.count == hot.count)
    }

    @Test func `aliases without end drive out no value`() {
        var cache = ClockedCache()
        for number in 0..<100 { cache.fill("\(number)", "", cost: 5000) }

        for number in 0..<100_000 { cache.state.alias(Array("/0?v=\(number)".utf8), for: Array("0".utf8)) }

        #expect(cache.state.bytes <= 1 << 20)
        #expect((0..<100).allSatisfy { cache.hit("\($0)") != nil })
        #expect(cache.hit("/0?v=99999") != nil)
    }

    @Test func `a value too large for it is not stored and drives nothing out`() {
        var cache = ClockedCache()
        cache.fill("small", "small")

        cache.fill("large", "large", cost: 1 << 19)
        cache.fill("absurd", "absurd", cost: Int.max)

        #expect(cache.hit("large") == nil)
        #expect(cache.hit("absurd") == nil)
        #expect(cache.hit("small")?.value == "small")
    }

    @Test func `counts keys and overhead`() {
        var cache = ClockedCache()
        for number in 0..<100_000 { cache.fill("\(number)", "", cost: 0) }

        #expect(cache.state.count < (1 << 20) / 256)
        #expect(cache.state.count > 1000)
    }

    @Test func `a cache without room works as none`() {
        var cache = ClockedCache()
        cache.state = CacheState(capacity: 0)

        cache.fill("a", "A")
        cache.state.alias([1], for: Array("a".utf8))

        #expect(cache.request("a").summary == "render")
    }

    @Test func `agrees with a plain dictionary over random work`() {
        var cache = ClockedCache()
        var expected: [String: String] = [:]
        var random = SplitMix(seed: 2026)
        for step in 0..<20_000 {
            let key = "\(Int.random(in: 0..<300, using: &random))"
            if Int.random(in: 0..<10, using: &random) == 0 {
                cache.state.invalidate(tag: key)
                expected[key] = nil
            } else if expected[key] == nil {
                cache.fill(key, "\(step)", tag: key)
                expected[key] = "\(step)"
            }
            #expect(cache.hit(key)?.value == expected[key])
        }
        #expect(cache.state.count == expected.count)
        #expect(cache.state.flightCount == 0)
    }
}
