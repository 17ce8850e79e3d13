import HTTP
import Profiles
import Service
import Pictures
import Sodium

/// Whatever stands in an address, an endpoint reads it or says what is wrong, at any time the clock may tell.
enum EndpointFuzzing {
    /// Never set, the present, and as late as a calendar goes.
    private static let times = [0, 1_789_387_200, 253_402_300_799]
    private static let links = (try? Cryptography()).flatMap { cryptography in
        (try? SigningKey(Array("a secret of sixteen".utf8), with: cryptography)).map { ShareLinks(key: $0) }
    }

    static func run(_ bytes: [UInt8]) throws {
        for prefix in ["", "api/badge/", "api/og/", "api/og/wrapped/", "api/rank/", "api/stats/"] {
            let target = Array("/\(prefix)".utf8) + bytes
            guard let request = request(target) else { continue }
            for time in times {
                let profiles = ProfileReader(store: nil, now: { Timestamp(unixSeconds: time) })
                guard let key = try? RequestReading(profiles, links: links).key(of: request) else { continue }
                try Finding.require(!key.utf8.contains { $0 < 0x20 }, "the key is \(key)")
            }
        }
    }

    /// The address as a picture and with a token, as a client would send it.
    private static func request(_ target: [UInt8]) -> Request? {
        let fields = " HTTP/1.1\r\nHost: a\r\nAccept: image/*\r\nAuthorization: Bearer token\r\n\r\n"
        let bytes = Array("GET ".utf8) + target + Array(fields.utf8)
        var parser = RequestParser()
        var randomness = SystemRandomNumberGenerator()
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
