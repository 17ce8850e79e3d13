import Testing
import Cards
import Foundation
import FoundationNetworking
import HTTP
import SQLiteStore
import Usage
import UsageImport
import Quantities
import Server
@testable import Service
import Pictures
import Sodium
import Synchronization
import Telemetry
import TestSupport
import Typography
import Threads

/// The service with a store of its own and a clock that stands still, in the process or on a free port of this machine.
final class ServiceUnderTest: Sendable {
    let profiles: SQLiteProfileStore
    let service: EmblemService
    private let links: ShareLinks?
    let reader: ProfileReader
    /// The front, for tests of what it counts and logs; nil in the process.
    private let server: HTTPServer?
    private let connection: LocalConnection
    private let folder: URL

    /// 2026-09-14, noon in UTC: the last day of the fixture.
    static let now = Timestamp(unixSeconds: (UsageFixture.lastDay.number * 24 + 12) * 3600)

    /// Cards as the project has them, read once.
    private static let templates = Result {
        try CardTemplates.load(folder: Snapshots.root.appending(path: "Templates").path)
    }

    init(
        secret: String? = nil,
        metrics: MetricRegistry = MetricRegistry(),
        log: Log? = nil,
        clock: TimeSource = .system,
        calendar: MovableTime? = nil,
        proxies: TrustedProxies = TrustedProxies(),
        trouble: StoreTrouble? = nil,
        overSockets: Bool? = nil,
        endpoints: [Endpoint] = [],
        _ change: (inout ServiceConfiguration) -> Void = { _ in }
    ) throws {
        let cryptography = try Cryptography()
        links = try secret.map { ShareLinks(key: try SigningKey(Array($0.utf8), with: cryptography)) }
        folder = FileManager.default.temporaryDirectory.appending(path: "emblem-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        profiles = try SQLiteProfileStore(
            path: folder.appending(path: "store.sqlite").path,
            cryptography: try Cryptography()
        )
        var configuration = ServiceConfiguration()
        change(&configuration)
        reader = ProfileReader(
            store: profiles,
            now: { calendar.map { Timestamp(unixSeconds: $0.unixSeconds) } ?? Self.now },
            storeFailed: { trouble?.failed($0.description) }
        )
        service = try EmblemService(
            configuration,
            store: profiles,
            profiles: reader,
            renderAssets: RenderAssets(
                fonts: try TestFonts.library(),
                templates: try Self.templates.get(),
                brand: Brand(address: "emblem.example")
            ),
            links: links,
            trouble: trouble,
            clock: clock,
            metrics: metrics,
            log: log,
            furtherEndpoints: endpoints
        )
        connection = LocalConnection(responder: service, clock: clock, proxies: proxies)
        // Only the front counts requests and writes a line about each.
        guard overSockets ?? (log != nil) else {
            server = nil
            return
        }
        var listening = ServerConfiguration()
        listening.port = 0
        listening.proxies = proxies
        let server = try HTTPServer(listening, responder: service, clock: clock)
        self.server = server
        try server.start()
    }

    deinit {
        server?.stop()
        service.stop()
        try? FileManager.default.removeItem(at: folder)
    }

    /// Overwrites the store's files with what is no store, before anything has been read from them.
    func breakStore() throws {
        for name in ["store.sqlite", "store.sqlite-wal"] {
            try Data(repeating: 0x5A, count: 65_536).write(to: folder.appending(path: name))
        }
    }

    /// Adds a user with the fixture's year of usage.
    func addUser(_ name: String, isPublic: Bool = true) throws {
        guard let name = UserName(name) else { return }
        try profiles.addUser(name, isPublic: isPublic, at: Self.now)
        let pieces = Mutex<[[UInt8]]>([Array(UsageFixture.jsonLines().utf8)])
        _ = try profiles.importUsage(for: name, from: { pieces.withLock { $0.popLast() } })
    }

    /// A signed link as the service would make it.
    func link(user: String, year: Int, daysAgo: Int = 0) -> String? {
        guard let name = UserName(user), let subject = try? reader.shareSubject(name) else { return nil }
        let then = Timestamp(unixSeconds: Self.now.unixSeconds - daysAgo * 86_400)
        return links?.path(subject: subject, year: year, format: "standard", theme: "dark", now: then)
    }

    /// Asks for a path.
    func get(
        _ path: String,
        method: String = "GET",
        headers: [String: String] = [:],
        body: [UInt8] = []
    ) async throws -> (status: Int, body: [UInt8], headers: [String: String]) {
        guard let server else {
            let headers = headers.merging(["Accept": "*/*"]) { given, _ in given }
            let answer = try await connection.send(method, path, headers, body)
            return (answer.status, answer.body, answer.headers)
        }
        let address = try #require(URL(string: "http://127.0.0.1:\(server.port)\(path)"))
        var request = URLRequest(url: address, cachePolicy: .reloadIgnoringLocalCacheData)
        request.httpMethod = method
        if !body.isEmpty { request.httpBody = Data(body) }
        request.allHTTPHeaderFields = headers
        let (body, response) = try await URLSession.shared.data(for: request)
        let answer = try #require(response as? HTTPURLResponse)
        let fields = answer.allHeaderFields.reduce(into: [String: String]()) { fields, line in
            fields["\(line.key)".lowercased()] = "\(line.value)"
        }
        return (answer.statusCode, Array(body), fields)
    }
}
