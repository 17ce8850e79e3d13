import Caching
import Testing

@Suite struct CacheKeyTests {
    @Test func `keys of different parts have different bytes`() {
        let keys = [
            CacheKey("badge"), CacheKey("badge", ""), CacheKey("badge", "", ""), CacheKey("badge", "a", "b"),
            CacheKey("badge", "a/b"), CacheKey("badge", "a%2Fb"), CacheKey("badge", "ab"), CacheKey("badge", "ä"),
            CacheKey("badge", "a b"), CacheKey("badge/a", "b"), CacheKey("bad ge"), CacheKey("badge", "a\nb"),
            CacheKey("badge", "a%20b"),
        ]
        #expect(Set(keys.map(\.bytes)).count == keys.count)
        #expect(keys.allSatisfy { $0.sharedBytes.allSatisfy { $0 > 0x20 && $0 < 0x7F } })
    }

    @Test func `a shared key says which version it is of`() {
        #expect(CacheKey("badge", "ann").sharedBytes == Array("emblem:\(CacheKey.version):badge/ann".utf8))
    }
}
