import Foundation
import FoundationNetworking
import Testing

@Suite(.timeLimit(.minutes(10))) struct ServeTests {
    @Test func `makes a store, says which address to open, and ends with 0 when told to`() async throws {
        let program = try Program()
        let server = try await program.serve()
        defer { server.terminate() }

        let (body, response) = try await URLSession.shared.data(from: server.demo)
        #expect((response as? HTTPURLResponse)?.statusCode == 200)
        #expect(String(decoding: body, as: UTF8.self).hasPrefix("<svg "))
        #expect(FileManager.default.fileExists(atPath: program.path("store.sqlite")))
        #expect(try await server.end() == 0)
    }

    @Test(arguments: ["compact", "standard", "detailed", "streak", "level", "heatmap"])
    func `serves the same picture that is drawn offline`(variant: String) async throws {
        let program = try Program()
        let server = try await program.serve()
        defer { server.terminate() }
        let query = "?variant=\(variant)&style=plastic&theme=auto&color=2563EB"

        let (body, _) = try await URLSession.shared.data(from: server.address("/api/badge/demo\(query)"))
        let offline = try await program.run([
            "badge", "demo", "--variant", variant, "--style", "plastic", "--theme", "auto", "--color", "2563EB",
        ])

        #expect(Array(body) == offline.output)
    }

    @Test func `an import of another process shows at once`() async throws {
        let program = try Program()
        let server = try await program.serve()
        defer { server.terminate() }
        let address = server.address("/api/badge/ann?variant=compact")

        let (_, missing) = try await URLSession.shared.data(from: address)
        #expect((missing as? HTTPURLResponse)?.statusCode == 404)
        let line = """
            {"timestamp":"2026-09-14T10:00:00Z","model":"gpt-4o","source":"cli","inputTokens":1000,"outputTokens":500,\
            "cacheCreationTokens":0,"cacheReadTokens":0,"requestId":"a"}
            """
        _ = try await program.run(["import", "-", "--user", "ann", "--store", "store.sqlite"], input: line)
        // Noticed within a quarter of a second: asked for until it shows, for as long as the suite's limit allows.
        var badge = ""
        while !badge.contains("1.5K") {
            badge = String(decoding: try await URLSession.shared.data(from: address).0, as: UTF8.self)
        }
    }

    @Test func `an address gets as many new pictures as it is told to allow`() async throws {
        let program = try Program()
        let server = try await program.serve(["--pictures-per-address", "1", "--pictures-window", "3600"])
        defer { server.terminate() }

        var statuses: [Int?] = []
        for variant in ["level", "streak", "level"] {
            let address = server.address("/api/badge/demo?variant=\(variant)")
            statuses.append((try await URLSession.shared.data(from: address).1 as? HTTPURLResponse)?.statusCode)
        }
        #expect(statuses == [200, 429, 200])
    }

    @Test func `however many ask how it is, each is answered`() async throws {
        let program = try Program()
        let server = try await program.serve(["--connections-per-address", "512"])
        defer { server.terminate() }

        try await Program.apart {
            let crowd = try (0..<300).map { _ in try KeepAliveClient(server) }
            let supervisor = try KeepAliveClient(server)
            for (number, client) in crowd.enumerated() {
                try client.ask(number % 2 == 0 ? "/metrics" : "/api/v1/health")
            }
            #expect(try supervisor.get("/api/health").status == 200)
            #expect(try crowd.allSatisfy { try $0.answer().status == 200 })
        }
        #expect(try await server.end() == 0)
    }

    @Test func `refuses a port that is taken and names it`() async throws {
        let program = try Program()
        let server = try await program.serve()
        defer { server.terminate() }
        let port = try #require(server.demo.port)

        let second = try await program.run(["serve", "--port", "\(port)"])

        #expect(second.status == 1)
        #expect(second.errors.contains("\(port)"))
    }
}
