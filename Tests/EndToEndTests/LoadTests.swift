import Foundation
import Testing

/// What many clients at once can do to a server, seen from outside.
@Suite(.timeLimit(.minutes(3))) struct LoadTests {
    /// Lets this process open that many files, as far as it may.
    private func allowOpenFiles(_ count: Int) throws {
        var limits = rlimit()
        try #require(unsafe getrlimit(__rlimit_resource_t(RLIMIT_NOFILE.rawValue), &limits) == 0)
        limits.rlim_cur = max(limits.rlim_cur, min(limits.rlim_max, rlim_t(count)))
        try #require(unsafe setrlimit(__rlimit_resource_t(RLIMIT_NOFILE.rawValue), &limits) == 0)
        try #require(limits.rlim_cur >= rlim_t(count))
    }

    @Test func `two thousand clients at once are all answered, three times over`() async throws {
        try allowOpenFiles(2500)
        let program = try Program()
        let server = try await program.serve(["--connections-per-address", "4096"])
        defer { server.terminate() }

        try await Program.apart {
            let clients = try (0..<2000).map { _ in try KeepAliveClient(server) }
            for round in 0..<3 {
                // Drawn once in each round, while all wait for it; the badge of the others is there already.
                for client in clients { try client.ask("/api/badge/demo?variant=level&color=10000\(round)") }
                for client in clients { try client.ask("/api/badge/demo?variant=level&color=100000") }
                for _ in 0..<2 { #expect(try clients.allSatisfy { try $0.answer().status == 200 }) }
            }
        }
        #expect(try await server.end() == 0)
    }

    @Test func `out of descriptors it serves who is there, rests, and takes who comes when there is room`() async throws
    {
        let program = try Program()
        let server = try await program.serve(["--loops", "1", "--drawers", "1"], ulimit: "-n 64")
        defer { server.terminate() }
        let path = "/api/badge/demo"

        try await Program.apart {
            let first = try KeepAliveClient(server)
            #expect(try first.get(path).status == 200)
            var silent = try (0..<100).map { _ in try KeepAliveClient(server) }
            // The listener's turn comes before the answer.
            #expect(try first.get(path).status == 200)
            #expect(server.openFiles == 64, "all that it may open")
            #expect(try first.get("/api/badge/demo?variant=level").status == 200, "what must be drawn, too")

            let late = try KeepAliveClient(server)
            try late.ask(path)
            // Meanwhile it still draws its cards for overload.
            #expect(!late.hasAnswer(within: 1500))
            let before = server.processorTime
            #expect(!late.hasAnswer(within: 1500))
            #expect(server.processorTime - before < 0.75, "it does not ask again and again, half of the time at most")
            silent.removeAll()
            #expect(try late.answer().status == 200)
            #expect(try late.get("/api/health").status == 200)
            #expect(try KeepAliveClient(server).get(path).status == 200)
        }
        #expect(try await server.end() == 0)
    }

    @Test func `beyond the queue the answer is 503 before what waits is drawn; what is cached or only written goes on`()
        async throws
    {
        let program = try Program()
        let server = try await program.serve(["--loops", "1", "--drawers", "1", "--queue", "2"])
        defer { server.terminate() }

        try await Program.apart {
            let reader = try KeepAliveClient(server)
            #expect(try reader.get("/api/badge/demo").status == 200)
            var waiting = try (0..<40).map { _ in try KeepAliveClient(server) }
            for (number, client) in waiting.enumerated() {
                try client.ask("/api/badge/demo?variant=heatmap&format=png&scale=4&color=\(100_000 + number)")
            }
            var statuses: [Int] = []
            var cached: [String?] = []
            var written: [Int] = []
            while !waiting.isEmpty {
                cached.append(try reader.get("/api/badge/demo").cache)
                written.append(try reader.get("/api/badge/demo?variant=level&color=\(200_000 + written.count)").status)
                let ready = waiting.indices.filter { waiting[$0].hasAnswer(within: 0) }
                for index in ready.reversed() {
                    let answer = try waiting.remove(at: index).answer()
                    statuses.append(answer.status)
                    #expect(answer.status == 200 || answer.status == 503 && answer.retryAfter == "1")
                }
            }

            // One is being drawn and two wait, save for those that the drawer took meanwhile.
            #expect((3...10).contains(statuses.count { $0 == 200 }))
            let refused = try #require(statuses.lastIndex(of: 503))
            #expect(try refused < #require(statuses.lastIndex(of: 200)), "nobody waits to be refused")
            #expect(cached.count > 1 && cached.allSatisfy { $0 == "HIT" })
            #expect(written.allSatisfy { $0 == 200 })
            #expect(try reader.get("/api/badge/demo?variant=level").status == 200, "it recovers by itself")
            #expect(try reader.get("/api/health").text.contains("\"status\":\"healthy\""))
        }
        #expect(try await server.end() == 0)
    }

    @Test func `what clients asked for who have left is not drawn, and holds up nobody`() async throws {
        let program = try Program()
        let server = try await program.serve(["--loops", "1", "--drawers", "1"])
        defer { server.terminate() }

        try await Program.apart {
            let reader = try KeepAliveClient(server)
            #expect(try reader.get("/api/badge/demo").status == 200)
            var leaving = try (0..<200).map { _ in try KeepAliveClient(server) }
            for (number, client) in leaving.enumerated() {
                try client.ask("/api/badge/demo?variant=heatmap&format=png&scale=4&color=\(100_000 + number)")
            }
            leaving.removeAll()

            #expect(try reader.get("/api/badge/demo?variant=heatmap&format=png&scale=1").status == 200)
            let drawn = try reader.get("/metrics").text.split(separator: "\n")
                .first { $0.hasPrefix("emblem_drawing_seconds_count{kind=\"badge-demo\"}") }
            let count = try #require(drawn?.split(separator: " ").last.flatMap { Int($0) })
            #expect(count < 100, "of 202")
        }
        #expect(try await server.end() == 0)
    }

    @Test func `one address cannot fill the queue for all`() async throws {
        let program = try Program()
        let server = try await program.serve([
            "--loops", "1", "--drawers", "1", "--queue", "8", "--trusted-proxies", "127.0.0.1",
        ])
        defer { server.terminate() }

        try await Program.apart {
            let many = try (0..<60).map { _ in try KeepAliveClient(server) }
            for (number, client) in many.enumerated() {
                try client.ask(
                    "/api/badge/demo?variant=heatmap&format=png&scale=4&color=\(100_000 + number)",
                    fields: "X-Forwarded-For: 203.0.113.7\r\n"
                )
            }
            let other = try KeepAliveClient(server)
            try other.ask(
                "/api/badge/demo?variant=heatmap&format=png&scale=1",
                fields: "X-Forwarded-For: 203.0.113.8\r\n"
            )
            #expect(try other.answer().status == 200)
            #expect(try many.map { try $0.answer().status }.contains(503))
        }
        #expect(try await server.end() == 0)
    }

    @Test func `twenty thousand addresses take no more memory than the cache may`() async throws {
        let program = try Program()
        // What the address sanitizer holds back before it is used again would be counted too.
        let server = try await program.serve(
            ["--cache-size", "4"],
            environment: ["ASAN_OPTIONS": "detect_leaks=0 quarantine_size_mb=4"]
        )
        defer { server.terminate() }

        try await Program.apart {
            let clients = try (0..<16).map { _ in try KeepAliveClient(server) }
            /// Asks for that many addresses, each of its own, one in ten for a picture of its own.
            func ask(_ numbers: Range<Int>) throws {
                for first in stride(from: numbers.lowerBound, to: numbers.upperBound, by: clients.count) {
                    for (offset, client) in clients.enumerated() {
                        let number = first + offset
                        try client.ask("/api/badge/demo?variant=level&color=\(100_000 + number / 10)&v=\(number)")
                    }
                    #expect(try clients.allSatisfy { try $0.answer().status == 200 })
                }
            }
            try ask(0..<4000)
            let before = server.memory
            try ask(4000..<20_000)

            #expect(server.memory - before < 24, "MB more than after 4,000, which have filled the cache")
            let metrics = try clients[0].get("/metrics").text.split(separator: "\n")
            let bytes = metrics.first { $0.hasPrefix("emblem_cache_bytes ") }?.split(separator: " ").last
            #expect(try #require(bytes.flatMap { Double($0) }) <= Double(4 << 20))
        }
        #expect(try await server.end() == 0)
    }
}
