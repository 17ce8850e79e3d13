import Caching
import ManualClock
import Testing

/// What every response store does.
@Suite struct ResponseStoreTests {
    private let clock = ManualClock(unixSeconds: 1000)
    private let lifetime = Lifetime(fresh: .seconds(10), staleIfError: .seconds(5))

    private func store(maxBytes: Int = 1000) -> MemoryResponseStore {
        MemoryResponseStore(maxBytes: maxBytes) { [clock] in clock.unixSeconds }
    }

    private func response(_ byte: UInt8, tag: String? = nil) -> SharedResponse {
        SharedResponse([byte], made: 1000, lifetime: lifetime, tag: tag)
    }

    @Test func `finds what was kept, and nothing else`() async {
        let store = store()
        await store.keep(response(1, tag: "ann"), under: CacheKey("badge", "ann"))
        await store.keep(response(2), under: CacheKey("badge", "bob"))

        #expect(await store.find(CacheKey("badge", "ann")) == response(1, tag: "ann"))
        #expect(await store.find(CacheKey("badge", "bob")) == response(2))
        #expect(await store.find(CacheKey("badge")) == nil)
    }

    @Test func `what is kept again takes the place of what was there`() async {
        let store = store()
        for byte in [1, 2] as [UInt8] { await store.keep(response(byte), under: CacheKey("a")) }
        #expect(await store.find(CacheKey("a")) == response(2))
    }

    @Test func `forgets what has a tag, and everything`() async {
        let store = store()
        await store.keep(response(1, tag: "ann"), under: CacheKey("a"))
        await store.keep(response(2, tag: "bob"), under: CacheKey("b"))
        await store.keep(response(3), under: CacheKey("c"))

        await store.invalidate(tag: "ann")
        #expect(await store.find(CacheKey("a")) == nil)
        #expect(await store.find(CacheKey("b")) != nil)
        await store.invalidateAll()
        #expect(await store.find(CacheKey("b")) == nil)
        #expect(await store.find(CacheKey("c")) == nil)
    }

    @Test func `an answer ends with its lifetime`() async {
        let store = store()
        await store.keep(response(1), under: CacheKey("a"))
        clock.setUnixSeconds(1014)
        #expect(await store.find(CacheKey("a")) != nil)
        clock.setUnixSeconds(1015)
        #expect(await store.find(CacheKey("a")) == nil)
    }

    @Test func `the oldest makes room, by bytes of keys and answers`() async {
        // Keys of three bytes and answers of one.
        let store = store(maxBytes: 8)
        for byte in [1, 2, 3] as [UInt8] { await store.keep(response(byte), under: CacheKey("k", "\(byte)")) }
        #expect(await store.find(CacheKey("k", "1")) == nil)
        #expect(await store.find(CacheKey("k", "2")) != nil)
        #expect(await store.find(CacheKey("k", "3")) != nil)
        #expect(store.bytes == 8)
    }

    @Test func `an answer that is too large is not kept, nor is the older one that it replaces`() async {
        let store = store(maxBytes: 8)
        await store.keep(response(1), under: CacheKey("a"))
        let large = SharedResponse(Array(repeating: 1, count: 8), made: 1000, lifetime: lifetime)
        await store.keep(large, under: CacheKey("a"))
        #expect(await store.find(CacheKey("a")) == nil)
        #expect((store.count, store.bytes) == (0, 0))
    }

    @Test func `what is removed no longer counts`() async {
        let store = store()
        await store.keep(response(1, tag: "ann"), under: CacheKey("a"))
        await store.keep(response(2), under: CacheKey("b"))
        await store.invalidate(tag: "ann")
        #expect(store.bytes == 2)
        clock.setUnixSeconds(1015)
        _ = await store.find(CacheKey("b"))
        #expect((store.count, store.bytes) == (0, 0))
    }
}
