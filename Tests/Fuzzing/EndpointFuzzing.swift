import Cards
import Foundation
import HTTP
import Pictures
import SQLiteStore
import Usage
import Server
import Service
import Sodium
import Synchronization
import Typography
import Randomness

/// Whatever stands in an address, the service answers it, at any time the clock may tell, and no field of the answer holds
/// a control character.
enum EndpointFuzzing {
    /// Never set, the present, and as late as a calendar goes.
    private static let times = [0, 1_789_387_200, 253_402_300_799]
    private static let service = Result { try FuzzedService() }

    static func run(_ bytes: [UInt8]) throws {
        let service = try service.get()
        for prefix in ["", "api/badge/", "api/og/", "api/og/wrapped/", "api/rank/", "api/stats/"] {
            let target = Array("/\(prefix)".utf8) + bytes
            for (index, time) in times.enumerated() {
                // Errors are drawn as SVG in a moment; cards would take too long.
                let isPicture = index == 0 && ["api/badge/", "api/rank/"].contains(prefix)
                guard let request = request(target, isPicture: isPicture) else { continue }
                let response = try service.answer(request, at: time)
                for form in [response.plain, response.gzip].compactMap(\.self) {
                    let lines = String(decoding: form.head, as: UTF8.self).split(separator: "\r\n")
                    try Finding.require(
                        lines.allSatisfy { $0.utf8.allSatisfy { $0 >= 0x20 && $0 != 0x7F } },
                        "the head is \(lines)"
                    )
                }
            }
        }
    }

    /// The address with a token, as a client would send it.
    private static func request(_ target: [UInt8], isPicture: Bool) -> Request? {
        let accept = isPicture ? "image/*" : "*/*"
        let fields = " HTTP/1.1\r\nHost: a\r\nAccept: \(accept)\r\nAuthorization: Bearer token\r\n\r\n"
        let bytes = Array("GET ".utf8) + target + Array(fields.utf8)
        var parser = RequestParser()
        var randomness = SplitMix(seed: 2026)
        guard let loopback = IPAddress("127.0.0.1"), let head = try? parser.advance(over: bytes.span) else {
            return nil
        }
        return try? Request(
            head,
            bytes: bytes.span,
            peer: loopback,
            proxies: TrustedProxies(),
            randomness: &randomness
        )
    }
}

/// The service over an empty store, inside the process.
private final class FuzzedService: Sendable {
    private struct NoAnswer: Error {}

    /// What the clock tells, in seconds since 1970; an object of its own, because the service reads it.
    private final class Time: Sendable {
        let seconds = Atomic(0)
    }

    private let service: EmblemService
    private let time = Time()

    init() throws {
        let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent()
        let cryptography = try Cryptography()
        var configuration = ServiceConfiguration()
        configuration.drawingThreads = 1
        let store = try Self.emptyStore(cryptography)
        service = try EmblemService(
            configuration,
            store: store,
            profiles: ProfileReader(
                store: store,
                now: { [time] in Timestamp(unixSeconds: time.seconds.load(ordering: .relaxed)) }
            ),
            renderAssets: RenderAssets(
                fonts: try FontLibrary(
                    folder: root.appending(path: "Fonts").path,
                    includingSystem: false,
                    cacheFolder: FontLibrary.cacheFolder(environment: [:])
                ),
                templates: try CardTemplates.load(folder: root.appending(path: "Templates").path),
                brand: Brand(address: "emblem.example")
            ),
            links: ShareLinks(key: try SigningKey(Array("a secret of sixteen".utf8), with: cryptography))
        )
    }

    /// A store whose file has no name any more, so that nothing of it is left behind.
    private static func emptyStore(_ cryptography: Cryptography) throws -> SQLiteProfileStore {
        let path = FileManager.default.temporaryDirectory.appending(path: "emblem-\(UUID().uuidString).sqlite").path
        let store = try SQLiteProfileStore(path: path, readers: 1, cryptography: cryptography)
        _ = try store.users()
        for suffix in ["", "-wal", "-shm"] { try? FileManager.default.removeItem(atPath: path + suffix) }
        return store
    }

    /// Answers a request at a time, in seconds since 1970.
    func answer(_ request: Request, at seconds: Int) throws -> StoredResponse {
        time.seconds.store(seconds, ordering: .relaxed)
        let (arrived, received) = (DispatchSemaphore(value: 0), Received())
        let reply = Reply { answer in
            received.delivery.withLock { $0 = answer }
            arrived.signal()
        }
        if case .now(let delivery) = service.respond(to: request, reply: reply) { reply.send(delivery) }
        arrived.wait()
        guard let delivery = received.delivery.withLock({ $0 }) else { throw NoAnswer() }
        return delivery.response
    }

    private final class Received: Sendable {
        let delivery = Mutex<Delivery?>(nil)
    }
}
