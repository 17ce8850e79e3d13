import Foundation
import HTTP
import ManualClock
import SQLiteStore
import Usage
import Server
@testable import Service
import Synchronization
import Telemetry
import TestSupport
import Testing

@Suite(.timeLimit(.minutes(10))) struct MonitoringTests {
    private func metrics(_ service: ServiceUnderTest) async throws -> [Substring] {
        let answer = try await service.get("/metrics")
        #expect(answer.headers["content-type"] == "text/plain; version=0.0.4; charset=utf-8")
        return String(decoding: answer.body, as: UTF8.self).split(separator: "\n")
    }

    @Test func `counts requests by endpoint and status, and what the cache did`() async throws {
        let service = try ServiceUnderTest(overSockets: true)
        for path in ["/api/badge/demo", "/api/badge/demo", "/api/badge/nobody", "/nowhere", "/api/health"] {
            _ = try await service.get(path)
        }
        let lines = try await metrics(service)

        #expect(lines.contains("emblem_requests_total{endpoint=\"badge\",status=\"200\"} 2"))
        #expect(lines.contains("emblem_requests_total{endpoint=\"badge\",status=\"404\"} 1"))
        #expect(lines.contains("emblem_requests_total{endpoint=\"other\",status=\"404\"} 1"))
        #expect(lines.contains("emblem_requests_total{endpoint=\"health\",status=\"200\"} 1"))
        #expect(lines.contains("emblem_cache_answers_total{endpoint=\"badge\",outcome=\"hit\"} 1"))
        #expect(lines.contains("emblem_cache_answers_total{endpoint=\"badge\",outcome=\"miss\"} 2"))
        #expect(lines.contains("emblem_drawing_seconds_count{kind=\"badge-demo\"} 1"))
        #expect(lines.contains("emblem_queue_capacity 256"))
        #expect(lines.contains("emblem_cache_entries 2"))
        #expect(lines.contains("# TYPE emblem_drawing_seconds histogram"))
    }

    @Test func `a picture that says what is wrong counts as what it says`() async throws {
        let service = try ServiceUnderTest(overSockets: true)
        for _ in 0..<2 { _ = try await service.get("/api/badge/nobody", headers: ["Accept": "image/*"]) }
        _ = try await service.get("/api/og/demo/stats?theme=pink", headers: ["Accept": "image/*"])
        let lines = try await metrics(service)

        #expect(lines.contains("emblem_requests_total{endpoint=\"badge\",status=\"200\"} 2"))
        #expect(lines.contains("emblem_error_pictures_total{endpoint=\"badge\",status=\"404\"} 2"))
        #expect(lines.contains("emblem_error_pictures_total{endpoint=\"og\",status=\"400\"} 1"))
    }

    @Test func `figures can be left out`() async throws {
        let service = try ServiceUnderTest { $0.showsMetrics = false }

        #expect(try await service.get("/metrics").status == 404)
    }

    @Test func `others can add figures, such as what is left upstream`() async throws {
        let registry = MetricRegistry()
        registry.add { [.gauge("emblem_upstream_budget", "Requests left.", 4999)] }
        let service = try ServiceUnderTest(metrics: registry)

        #expect(try await metrics(service).contains("emblem_upstream_budget 4999"))
    }

    @Test func `other methods are refused`() async throws {
        let answer = try await ServiceUnderTest().get("/metrics", method: "DELETE")

        #expect(answer.status == 405)
        #expect(answer.headers["allow"] == "GET, HEAD")
    }

    @Test(arguments: [(0.0, "healthy"), (0.74, "healthy"), (0.75, "degraded"), (1, "degraded")])
    func `a queue that is nearly full is degraded, which is no failure`(load: Double, word: String) throws {
        let service = try ServiceUnderTest()
        let report = HealthReport(
            store: service.profiles,
            now: { ServiceUnderTest.now },
            trouble: nil,
            gitHub: GitHubWatch(isConfigured: false),
            version: "1",
            load: { load }
        )
        let answer = report.full()

        #expect(answer.status == .ok)
        #expect(String(decoding: answer.body, as: UTF8.self).contains("\"status\":\"\(word)\""))
        #expect(report.brief().status == .ok)
    }

    @Test func `a store that cannot be read is unhealthy`() async throws {
        let service = try ServiceUnderTest()
        try service.breakStore()
        for (path, word) in [("/api/health", "unhealthy"), ("/api/v1/health", "error")] {
            let answer = try await service.get(path)
            #expect(answer.status == 503)
            #expect(String(decoding: answer.body, as: UTF8.self).contains("\"status\":\"\(word)\""))
        }
        _ = try await service.get("/api/badge/ann")
        #expect(try await metrics(service).contains("emblem_store_errors_total 1"))
    }

    @Test func `an old picture is better than none while the store is down`() async throws {
        let clock = ManualClock()
        let service = try ServiceUnderTest(clock: clock.time)
        let ann = try #require(UserName("ann"))
        try service.addUser("ann")
        let first = try await service.get("/api/badge/ann")
        // Written to once more, so that nobody has what is there in memory.
        try service.profiles.update(ann, UserChanges(displayName: "Ann"))
        try service.breakStore()
        clock.advance(by: .seconds(901))

        let stale = try await service.get("/api/badge/ann")
        #expect(stale.status == 200)
        #expect(stale.headers["x-cache"] == "STALE")
        #expect(stale.headers["age"] == "901")
        #expect(stale.body == first.body)
        #expect(try await service.get("/api/badge/ann?variant=level").status == 503)
    }

    @Test func `what was changed just before the store went down is shown as it was, unless it is private now`()
        async throws
    {
        let service = try ServiceUnderTest()
        let watch = try StoreWatch(service.profiles, for: service.service)
        for name in ["ann", "bob"] { try service.addUser(name) }
        let before = try await service.get("/api/badge/ann")
        #expect(try await service.get("/api/badge/bob").status == 200)
        try service.profiles.update(try #require(UserName("ann")), UserChanges(displayName: "Ann"))
        try service.profiles.update(try #require(UserName("bob")), UserChanges(isPublic: false))
        #expect(watch.look() == nil)
        try service.breakStore()

        let after = try await service.get("/api/badge/ann")
        #expect(after.status == 200 && after.body == before.body)
        #expect(after.headers["x-cache"] == "STALE")
        #expect(try await service.get("/api/badge/bob").status == 503)
    }

    @Test func `somebody who has become private is not shown because their picture was good`() async throws {
        let clock = ManualClock()
        let service = try ServiceUnderTest(clock: clock.time)
        let ann = try #require(UserName("ann"))
        try service.addUser("ann")
        #expect(try await service.get("/api/badge/ann").status == 200)
        // Nobody tells the service; it finds out when the picture has had its time.
        try service.profiles.update(ann, UserChanges(isPublic: false))
        clock.advance(by: .seconds(901))

        #expect(try await service.get("/api/badge/ann").status == 403)
        #expect(
            try await service.get("/api/badge/ann", headers: ["Accept": "image/*"]).headers["x-error-status"] == "403"
        )
    }

    @Test(arguments: [
        ("/api/badge/demo?token=ghp_secret", "/api/badge/demo?token=REDACTED"),
        ("/api/badge/demo?v=1&%74oKen=ghp_secret&sig=secret", "/api/badge/demo?v=1&%74oKen=REDACTED&sig=REDACTED"),
        ("/api/badge/demo?q=github%5Fpat_secret", "/api/badge/demo?q=REDACTED"),
        ("/nowhere?token&sig=&x=%7A", "/nowhere?token&sig=REDACTED&x=%7A"),
        ("/api/rank/ghp_secret?a=b", "/api/rank/REDACTED?a=b"),
        ("/%67hs_secret/GITHUB_PAT_secret", "/REDACTED/REDACTED"),
        ("/nowhere?gho_secret&ghu_secret=1&x=emblem_secret", "/nowhere?REDACTED&REDACTED&x=REDACTED"),
        ("/nowhere?tokens=1&x=gh&%74oken", "/nowhere?tokens=1&x=gh&%74oken"),
        ("/nowhere?user=a&amp;sig=secret&amp;v=1", "/nowhere?user=a&amp;sig=REDACTED&amp;v=1"),
        ("/nowhere?a=b;token=secret;c", "/nowhere?a=b;token=REDACTED;c"),
        ("/nowhere?token%5B%5D=secret&token%5b0%5d=secret", "/nowhere?token%5BREDACTED&token%5bREDACTED"),
        ("/nowhere?sig%3Dsecret&q=xghp_secret", "/nowhere?sig%3DREDACTED&q=xREDACTED"),
        ("/a-ghp_secret/emblem", "/a-REDACTED/emblem"),
        ("/api/badge/ann%3Ftoken=secret", "/api/badge/ann%3Ftoken=REDACTED"),
        ("/nowhere?u=x%3fa%3Db%26sig%3Dsecret&c=d", "/nowhere?u=x%3fa%3Db%26sig%3DREDACTED&c=d"),
    ])
    func `logs a request without its secrets`(target: String, shown: String) async throws {
        let gathered = GatheredLog()
        let service = try ServiceUnderTest(log: gathered.log)
        let answer = try await service.get(target, headers: ["Accept-Encoding": "identity"])
        let lines = try await gathered.lines(1)
        let line = try #require(lines.first)

        #expect(lines.count == 1)
        #expect(!"\(line)".contains("secret"))
        #expect(line["path"] as? String == shown)
        #expect(line["id"] as? String == answer.headers["x-request-id"])
        #expect(line["method"] as? String == "GET")
        #expect(line["status"] as? Int == answer.status)
        #expect(line["client"] as? String == "127.0.0.1")
        #expect((line["us"] as? Int ?? -1) >= 0)
        #expect((line["bytes"] as? Int ?? 0) > answer.body.count)
    }

    @Test func `a line about an answer from the cache says who asked and how long it took`() async throws {
        let gathered = GatheredLog()
        let proxies = TrustedProxies([try #require(AddressBlock("127.0.0.1"))])
        let service = try ServiceUnderTest(log: gathered.log, proxies: proxies)
        let clients = ["203.0.113.7", "198.51.100.9", "2001:db8::1"]
        for client in clients {
            _ = try await service.get("/api/badge/demo", headers: ["X-Forwarded-For": "10.0.0.1, \(client)"])
        }
        let lines = try await gathered.lines(3)

        #expect(lines.map { $0["cache"] as? String } == ["miss", "hit", "hit"])
        #expect(lines.map { $0["client"] as? String } == ["203.0.113.7", "198.51.100.9", "2001:db8:0:0:0:0:0:1"])
        // A call to the system takes a microsecond at the least.
        #expect(lines.allSatisfy { ($0["us"] as? Int ?? 0) > 0 })
        let fields: Set = [
            "time", "level", "message", "id", "method", "path", "status", "bytes", "us", "cache", "client",
        ]
        #expect(lines.allSatisfy { Set($0.keys) == fields })
    }

    @Test func `only failures of ours are logged where nothing less is wanted`() async throws {
        let gathered = GatheredLog(level: .warn)
        let proxies = TrustedProxies([try #require(AddressBlock("127.0.0.1"))])
        let service = try ServiceUnderTest(log: gathered.log, proxies: proxies)
        try service.breakStore()
        let forwarded = ["X-Forwarded-For": "203.0.113.7"]
        for path in ["/api/badge/demo", "/nowhere", "/api/badge/ann", "/api/badge/ann"] {
            _ = try await service.get(path, headers: forwarded)
        }
        let lines = try await gathered.lines(2)

        #expect(lines.map { $0["status"] as? Int } == [503, 503])
        #expect(lines.allSatisfy { $0["level"] as? String == "warn" && $0["client"] as? String == "203.0.113.7" })
    }

    @Test func `Prometheus can read the figures`() async throws {
        let service = try RankService(overSockets: true)
        for path in ["/api/badge/demo", "/api/og/demo/stats", "/api/rank/octocat", "/nowhere", "/api/health"] {
            _ = try await service.get(path)
        }
        let exposition = try Exposition(try await service.get("/metrics").body)

        #expect(exposition.value("emblem_requests_total", ["endpoint": "rank", "status": "200"]) == 1)
        #expect(exposition.value("emblem_drawing_seconds_count", ["kind": "rank"]) == 1)
        #expect(exposition.types["emblem_github_request_seconds"] == "histogram")
        // What has not happened yet has its family, so that a rule about it can be written.
        #expect(exposition.types["emblem_store_errors_total"] == "counter")
        #expect(exposition.types.count == exposition.help.count)
    }
}
