import Foundation
import Testing

/// What README says about nginx, tried with one.
@Suite(.timeLimit(.minutes(2))) struct ReverseProxyTests {
    private static let secret = "S3CRET"

    /// Addresses that hold a secret, well formed and not.
    private static let targets = [
        "/api/badge/demo?token=\(secret)", "/api/og/wrapped/2026?user=ann&amp;sig=\(secret)",
        "/api/rank/ann?access_token=\(secret);sig=\(secret)", "/api/badge/ann%3Ftoken=\(secret)",
        "/api/rank/ghp_\(secret)", "/metrics?token=\(secret)", "/api/../api/badge/demo?token=\(secret)",
        "/api/badge/demo?token=\(secret)\(String(repeating: "x", count: 9000))",
    ]

    /// Asks for each address with curl, and tells the answers' statuses.
    private func statuses(of targets: [String], at proxy: ReverseProxy, _ program: Program) async throws -> [String] {
        let addresses = targets.map { "'\(proxy.origin)\($0)'" }.joined(separator: " ")
        let result = try await program.shell(
            """
            for address in \(addresses); do
                curl -sk --path-as-is -o /dev/null -w '%{http_code}\\n' -H 'Authorization: Bearer \(Self.secret)' \
                    -H 'Referer: https://example.org/?token=\(Self.secret)' "$address"
            done
            """
        )
        return result.text.split(separator: "\n").map(String.init)
    }

    /// What is no request at all still has a first line, which servers like to log.
    private func sendNonsense(to proxy: ReverseProxy, _ program: Program) async throws {
        let host = try #require(URL(string: proxy.origin)?.host())
        for rest in [
            "HTTQ/1.1\\r\\n\\r\\n", "HTTP/1.1\\r\\n\\r\\n", "HTTP/1.1\\r\\nHost: a\\r\\nbad\\001: 1\\r\\n\\r\\n",
        ] {
            let line = "GET /api/badge/demo?token=\(Self.secret) \(rest)"
            let result = try await program.shell(
                "exec 3<>/dev/tcp/\(host)/8080; printf '\(line)' >&3; head -n 1 <&3"
            )
            #expect(result.text.contains(" 400 "))
        }
    }

    /// Asks until nginx answers at all, for as long as the suite's limit allows.
    private func wait(for proxy: ReverseProxy, _ program: Program) async throws {
        while try await statuses(of: ["/api/health"], at: proxy, program) != ["200"] {}
    }

    @Test(arguments: [false, true])
    func `README's nginx shows badges, and keeps tokens and signatures out of every log`(isSecure: Bool) async throws {
        let program = try Program()
        let server = try await program.serve(["--trusted-proxies", "127.0.0.1"])
        defer { kill(server.id, SIGKILL) }
        let folder = program.folder.appending(path: "nginx")
        let proxy = try await ReverseProxy.start(before: server, in: folder, isSecure: isSecure)
        defer { proxy.terminate() }
        try await wait(for: proxy, program)

        // It works.
        let badge = try await program.shell("curl -sk -D head '\(proxy.origin)/api/badge/demo'")
        #expect(badge.text == (try await server.get("/api/badge/demo").text))
        let head = String(decoding: try program.data("head"), as: UTF8.self)
        let id = try #require(head.firstMatch(of: /(?i)x-request-id: ([0-9a-f]{32})/)).1
        #expect(
            try await statuses(of: ["/metrics", "/metrics/", "//metrics"], at: proxy, program) == ["403", "403", "403"]
        )
        let answered = try await statuses(of: Self.targets, at: proxy, program)
        #expect(answered.count == Self.targets.count && answered.allSatisfy { ("200"..<"500").contains($0) })
        if !isSecure { try await sendNonsense(to: proxy, program) }

        // Emblem is slow, and then away.
        kill(server.id, SIGSTOP)
        #expect(try await statuses(of: [Self.targets[0]], at: proxy, program) == ["504"])
        kill(server.id, SIGKILL)
        _ = try await server.status()
        #expect(
            try await statuses(of: Self.targets, at: proxy, program)
                == ["502", "502", "502", "502", "502", "403", "502", "414"]
        )
        try await proxy.stop()

        let logs = try proxy.logs()
        for (name, text) in logs { #expect(!text.contains(Self.secret), "\(name)") }
        let log = try #require(logs["emblem.log"])
        #expect(log.contains(/"GET \/api\/badge\/demo" 200 [0-9]+ \S+ [0-9.]+s upstream 200\n/))
        #expect(log.contains(" \(id) "))
        #expect(log.contains(/"GET \/api\/badge\/demo" 502 .* upstream 502\n/))
        #expect(log.contains(/"GET \/api\/badge\/demo" 504 .* upstream 504\n/))
        #expect(log.contains("\"GET REDACTED\" 502 "))
        #expect(logs["access.log"] == "")
    }
}
