import HTTP
import SVG
import Service
import Pictures

/// A query is a look or an error, one key for each look, and no secret comes through to the log.
enum LookFuzzing {
    static func run(_ bytes: [UInt8]) throws {
        _ = Color(hex: String(decoding: bytes, as: UTF8.self))
        let target = Array("/api/badge/ann?".utf8) + bytes
        try redact(bytes, target)
        guard let target = try? RequestTarget(target) else { return }
        let lenient = BadgeQuery(lenient: target)
        guard let look = try? BadgeQuery(target) else { return }
        try Finding.require(look.key.utf8.allSatisfy { $0 > 0x20 && $0 < 0x7F }, "the key is \(look.key)")
        var plain = look
        plain.accent = lenient.accent
        try Finding.require(plain == lenient, "\(look) reads as \(lenient) when read leniently")
    }

    /// Whatever stands in front of it, a token's value is not shown.
    private static func redact(_ bytes: [UInt8], _ target: [UInt8]) throws {
        _ = TargetRedaction.redacted(target.span)
        let secret = Array("ZsecretZ".utf8)
        let shown = TargetRedaction.redacted((target + Array("&token=".utf8) + secret).span) ?? []
        try Finding.require(
            !shown.isEmpty && !String(decoding: shown.suffix(12), as: UTF8.self).contains("secret"),
            "the log shows a token"
        )
    }
}
