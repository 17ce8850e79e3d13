import Cards
package import Parameters
public import Usage
import Quantities
public import Sodium

/// Whose year a link shows: an account in an epoch, and not a name, which may be somebody else's tomorrow.
public struct ShareSubject: Hashable, Sendable {
    let user: UserName
    /// What stands for account and epoch; empty for `demo`, who is nobody and stays so.
    package let seal: [UInt8]
}

/// What a signed link grants: one picture, until some time.
package struct ShareLink: Hashable, Sendable {
    package let user: UserName
    package let year: Int
    package let query: CardQuery
    /// Seconds since 1970.
    package let expires: Int

    /// What is signed: every part in an order of its own, none of which can hold a line break.
    ///
    /// The number is the form's: what earlier versions have signed, names without accounts, holds no longer.
    fileprivate func message(for subject: ShareSubject) -> [UInt8] {
        let parts = [
            "wrapped 2", subject.seal.hexadecimal, subject.user.key, "\(year)", query.format.rawValue,
            query.theme.rawValue, "\(expires)",
        ]
        return Array(parts.joined(separator: "\n").utf8)
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
    ///   - subject: whose year it shows, as `ProfileReader.shareSubject` tells.
    ///   - year: the calendar year.
    ///   - format: the card's shape, by name.
    ///   - theme: its surroundings, by name.
    ///   - now: when the link begins to hold.
    /// - Returns: nil for a format or theme that does not exist.
    public func path(subject: ShareSubject, year: Int, format: String, theme: String, now: Timestamp) -> String? {
        guard let format = CardFormat(rawValue: format), let theme = CardTheme(rawValue: theme) else { return nil }
        return path(subject, year, CardQuery(format, theme), now)
    }

    package func path(_ subject: ShareSubject, _ year: Int, _ query: CardQuery, _ now: Timestamp) -> String {
        let expires = now.unixSeconds + days * 86_400
        let link = ShareLink(user: subject.user, year: year, query: query, expires: expires)
        let signature = key.signature(of: link.message(for: subject)).hexadecimal
        return "/api/og/wrapped/\(year)?user=\(subject.user)&format=\(query.format.rawValue)"
            + "&theme=\(query.theme.rawValue)&exp=\(expires)&sig=\(signature)"
    }

    /// Whether a claim was signed by us for what its name stands for now.
    package func holds(_ claim: ShareClaim, for subject: ShareSubject) -> Bool {
        key.isValid(claim.signature, for: claim.link.message(for: subject))
    }
}

/// A link as somebody presents it, whose signature only the store can tell to be right.
package struct ShareClaim: Sendable {
    package let link: ShareLink
    package let signature: [UInt8]

    /// Reads the parameters of a link; nil where one is missing or malformed, and after the link has expired.
    package init?(_ source: some ParameterSource, year: Int, query: CardQuery, now: Timestamp) {
        guard let user = source.parameter("user").flatMap({ UserName($0) }),
            let expires = source.parameter("exp").flatMap({ Int(digits: $0) }), expires >= now.unixSeconds,
            let signature = source.parameter("sig").flatMap({ [UInt8](hexadecimal: $0) }),
            signature.count == SigningKey.signatureLength
        else { return nil }
        link = ShareLink(user: user, year: year, query: query, expires: expires)
        self.signature = signature
    }
}
