import Caching
import HTTP
import ManualClock
import SQLiteStore
import Usage
@testable import Service
import Synchronization
import Testing
import Threads

/// Two services that share a store of answers, as two machines do.
@Suite(.timeLimit(.minutes(2))) struct SharedResponseTests {
    /// A response store that tells when something was kept or invalidated.
    private final class WatchedStore: ResponseStore {
        private let store = MemoryResponseStore(maxBytes: 1 << 20) { ServiceUnderTest.now.unixSeconds }
        private let events = AsyncStream.makeStream(of: String.self)
        let finds = Mutex<[String]>([])
        /// Holds up whoever looks for an answer; nil for nobody.
        let hold = Mutex<ManualClock?>(nil)

        func find(_ key: CacheKey) async -> SharedResponse? {
            finds.withLock { $0.append(String(decoding: key.bytes, as: UTF8.self)) }
            if let clock = hold.withLock({ $0 }) { await clock.time.waitUntil(.seconds(1_000_000)) }
            return await store.find(key)
        }

        func keep(_ response: SharedResponse, under key: CacheKey) async {
            await store.keep(response, under: key)
            events.continuation.yield("keep")
        }

        func invalidate(tag: String) async {
            await store.invalidate(tag: tag)
            events.continuation.yield("invalidate \(tag)")
        }

        func invalidateAll() async {
            await store.invalidateAll()
            events.continuation.yield("invalidate all")
        }

        var count: Int { store.count }

        func next() async -> String? {
            var iterator = events.stream.makeAsyncIterator()
            return await iterator.next()
        }
    }

    private let store = WatchedStore()

    private func service(
        clock: TimeSource = .system,
        _ change: (inout ServiceConfiguration) -> Void = { _ in }
    ) throws -> ServiceUnderTest {
        try ServiceUnderTest(secret: "a secret of sixteen", clock: clock) { configuration in
            configuration.responseStore = store
            change(&configuration)
        }
    }

    @Test func `what one has drawn the other need not draw`() async throws {
        let (one, other) = (try service(), try service())
        try one.addUser("ann")
        let first = try await one.get("/api/badge/ann", headers: ["Accept-Encoding": "gzip"])
        #expect(await store.next() == "keep")

        // It knows nobody, so that it cannot have drawn this.
        let second = try await other.get("/api/badge/ann", headers: ["Accept-Encoding": "gzip"])
        #expect(second.status == 200)
        #expect(second.body == first.body)
        #expect(second.headers["etag"] == first.headers["etag"])
        #expect(second.headers["content-encoding"] == "gzip")
        #expect(second.headers["cache-control"] == first.headers["cache-control"])
        #expect(try await other.get("/api/badge/ann").headers["x-cache"] == "HIT")
        #expect(store.finds.withLock { $0.count } == 2)
    }

    @Test func `what has become void is found no more`() async throws {
        let service = try service()
        try service.addUser("ann")
        _ = try await service.get("/api/badge/ann")
        #expect(await store.next() == "keep")
        service.service.forget(try #require(UserName("ann")))
        #expect(await store.next() == "invalidate ann")
        #expect(store.count == 0)
        service.service.forgetEverything()
        #expect(await store.next() == "invalidate all")
    }

    @Test func `problems and answers of one caller are not shared`() async throws {
        let service = try service()
        try service.addUser("ann")
        let token = try service.profiles.addToken(
            for: try #require(UserName("ann")),
            label: "test",
            at: ServiceUnderTest.now
        )
        _ = try await service.get("/api/badge/nobody")
        _ = try await service.get("/api/badge/nobody", headers: ["Accept": "image/*"])
        let own = try await service.get("/api/og/wrapped/2026", headers: ["Authorization": "Bearer \(token.token)"])
        #expect(own.status == 200)
        _ = try await service.get("/api/badge/demo")

        #expect(await store.next() == "keep")
        #expect(store.count == 1)
        #expect(store.finds.withLock { $0.allSatisfy { $0.hasPrefix("badge") } })
    }

    @Test func `what is found counts against no limit`() async throws {
        let (one, other) = (try service(), try service { $0.picturesPerAddress = 1 })
        for variant in ["level", "streak"] {
            _ = try await one.get("/api/badge/demo?variant=\(variant)")
            #expect(await store.next() == "keep")
        }
        for variant in ["level", "streak"] {
            #expect(try await other.get("/api/badge/demo?variant=\(variant)").status == 200)
        }
        #expect(try await other.get("/api/badge/demo?variant=compact").status == 200)
        #expect(try await other.get("/api/badge/demo").status == 429)
    }

    @Test func `a store that does not answer is waited for no longer than a quarter of a second`() async throws {
        let (clock, hold) = (ManualClock(), ManualClock())
        let service = try service(clock: clock.time)
        store.hold.withLock { $0 = hold }

        async let answer = service.get("/api/badge/demo")
        await hold.untilAsleep()
        await clock.untilAsleep()
        clock.advance(by: .milliseconds(249))
        #expect(store.count == 0)
        clock.advance(by: .milliseconds(1))

        #expect(try await answer.status == 200)
    }
}
