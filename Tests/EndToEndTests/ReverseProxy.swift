import Foundation
import Testing

/// A real nginx in front of a server, set up as README says.
struct ReverseProxy: Sendable {
    private let process: Process
    private let folder: URL
    /// Where it answers, as `http://127.1.2.3:8080`: an address of the loopback network that nobody else has.
    let origin: String

    /// Starts nginx with README's block.
    ///
    /// Only what a reader fills in is changed in it: ports, certificate, the folder of the logs. What nginx logs elsewhere
    /// goes to that folder too, and more than by default.
    ///
    /// - Parameters:
    ///   - server: what stands behind it.
    ///   - folder: where its files go, new.
    ///   - isSecure: whether the lines about TLS are in use.
    /// - Throws: when nginx is not there, or refuses the block.
    /// - Returns: nginx, which must be stopped.
    static func start(before server: RunningServer, in folder: URL, isSecure: Bool) async throws -> ReverseProxy {
        let sites = folder.appending(path: "conf.d")
        try FileManager.default.createDirectory(at: sites, withIntermediateDirectories: true)
        let address = "127.\(Int.random(in: 2...250)).\(Int.random(in: 2...250)).\(Int.random(in: 2...250))"
        let block = try block(from: readme(), server: server, folder: folder.path, address, isSecure: isSecure)
        try block.write(to: sites.appending(path: "emblem.conf"), atomically: true, encoding: .utf8)
        try main(folder.path).write(to: folder.appending(path: "nginx.conf"), atomically: true, encoding: .utf8)
        if isSecure { try await makeCertificate(in: folder) }
        let check = try nginx(["-t"], folder)
        try check.run()
        try await Program.apart { check.waitUntilExit() }
        try #require(check.terminationStatus == 0, "nginx -t refuses README's block: see script/bootstrap for nginx")
        let process = try nginx(["-g", "daemon off;"], folder)
        try process.run()
        let origin = isSecure ? "https://\(address):8443" : "http://\(address):8080"
        return ReverseProxy(process: process, folder: folder, origin: origin)
    }

    /// Ends it, after which its logs are complete.
    func stop() async throws {
        process.terminate()
        try await Program.apart { [process] in process.waitUntilExit() }
    }

    /// Asks it to end.
    func terminate() { process.terminate() }

    /// What it has written, by the files' names.
    func logs() throws -> [String: String] {
        let names = try FileManager.default.contentsOfDirectory(atPath: folder.path).filter { $0.hasSuffix(".log") }
        return try Dictionary(
            uniqueKeysWithValues: names.map {
                ($0, String(decoding: try Data(contentsOf: folder.appending(path: $0)), as: UTF8.self))
            }
        )
    }

    private static func readme() throws -> String {
        let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent()
        return try String(contentsOf: root.appending(path: "README.md"), encoding: .utf8)
    }

    private static func block(
        from readme: String,
        server: RunningServer,
        folder: String,
        _ address: String,
        isSecure: Bool
    ) throws -> String {
        var block = try #require(readme.firstMatch(of: /```nginx\n((?s).*?)```/)).1.description
        if isSecure { block.replace(/# (?=listen 443|ssl_)/, with: "") }
        let port = try #require(server.demo.port)
        for (written, meant) in [
            ("127.0.0.1:3000", "127.0.0.1:\(port)"), ("listen 80;", "listen \(address):8080;"),
            ("listen 443 ssl;", "listen \(address):8443 ssl;"), ("/var/log/nginx/", "\(folder)/"),
            ("/etc/ssl/certs/", "\(folder)/"), ("/etc/ssl/private/", "\(folder)/"),
        ] {
            try #require(block.contains(written), "README's block has no \(written) any more")
            block = block.replacing(written, with: meant)
        }
        return block
    }

    /// What stands around the block, as in Debian's `nginx.conf`, but that it says all it can and waits a second.
    private static func main(_ folder: String) -> String {
        let temporary = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"].map { "\($0)_temp_path \(folder)/\($0);" }
        return """
            pid \(folder)/nginx.pid;
            worker_processes 1;
            error_log \(folder)/main-error.log info;
            events { worker_connections 64; }
            http {
                access_log \(folder)/access.log;
                error_log \(folder)/error.log info;
                proxy_read_timeout 1s;
                \(temporary.joined(separator: " "))
                include \(folder)/conf.d/*.conf;
            }
            """
    }

    private static func makeCertificate(in folder: URL) async throws {
        let process = Process()
        process.executableURL = URL(filePath: "/usr/bin/openssl")
        process.currentDirectoryURL = folder
        process.arguments = [
            "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "2", "-subj", "/CN=badges.example.org",
            "-keyout", "badges.example.org.key", "-out", "badges.example.org.pem",
        ]
        process.standardError = FileHandle.nullDevice
        try process.run()
        try await Program.apart { process.waitUntilExit() }
    }

    private static func nginx(_ arguments: [String], _ folder: URL) throws -> Process {
        let process = Process()
        process.executableURL = URL(filePath: "/usr/sbin/nginx")
        process.arguments = ["-c", folder.path + "/nginx.conf", "-e", folder.path + "/start.log"] + arguments
        process.standardError = FileHandle.nullDevice
        return process
    }
}
