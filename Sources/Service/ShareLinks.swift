import Cards
import HTTP
public import Profiles
import Quantities
public import Sodium

/// What a signed link grants: one picture, until some time.
struct ShareLink: Hashable, Sendable {
    let user: UserName
    let year: Int
    let frame: CardFrame
    /// Seconds since 1970.
    let expires: Int

    /// What is signed: every part in an order of its own, none of which can hold a line break.
    fileprivate var message: [UInt8] {
        Array("wrapped\n\(year)\n\(user.folded)\n\(frame.format.rawValue)\n\(frame.theme.rawValue)\n\(expires)".utf8)
    }
}

/// Signs links to pictures and checks them, with HMAC-SHA256.
public struct ShareLinks: Sendable {
    private let key: SigningKey
    private let days: Int

    /// Signs with a key.
    ///
    /// - Parameters:
    ///   - key: the deployment's secret.
    ///   - days: how long a link holds, 1 to 3650.
    public init(key: SigningKey, days: Int = 30) {
        self.key = key
        self.days = min(max(days, 1), 3650)
    }

    /// Path and query of a signed link.
    ///
    /// - Parameters:
    ///   - user: whose year it shows.
    ///   - year: the calendar year.
    ///   - format: the card's shape, by name.
    ///   - theme: its surroundings, by name.
    ///   - now: when the link begins to hold.
    /// - Returns: nil for a format or theme that does not exist.
    public func path(user: UserName, year: Int, format: String, theme: String, now: Timestamp) -> String? {
        guard let format = CardFormat(rawValue: format), let theme = CardTheme(rawValue: theme) else { return nil }
        return path(
            ShareLink(user: user, year: year, frame: CardFrame(format, theme), expires: expiry(after: now))
        )
    }

    func expiry(after now: Timestamp) -> Int { now.unixSeconds + days * 86_400 }

    func path(_ link: ShareLink) -> String {
        let signature = key.signature(of: link.message).hexadecimal
        return "/api/og/wrapped/\(link.year)?user=\(link.user)&format=\(link.frame.format.rawValue)"
            + "&theme=\(link.frame.theme.rawValue)&exp=\(link.expires)&sig=\(signature)"
    }

    /// The link of a request whose signature holds and has not expired.
    ///
    /// - Throws: `ServiceError.badLink`; which part was wrong is not told.
    func verified(
        _ target: RequestTarget,
        year: Int,
        frame: CardFrame,
        now: Timestamp
    ) throws(ServiceError) -> ShareLink {
        guard let user = target.parameter("user").flatMap({ UserName($0) }),
            let expires = target.parameter("exp").flatMap({ Int(digits: $0) }),
            let signature = target.parameter("sig").flatMap({ [UInt8](hexadecimal: $0) })
        else { throw .badLink }
        let link = ShareLink(user: user, year: year, frame: frame, expires: expires)
        guard key.isValid(signature, for: link.message), expires >= now.unixSeconds else { throw .badLink }
        return link
    }
}
