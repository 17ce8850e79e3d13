import Cards
public import Parameters
public import Usage
import Quantities
public import Sodium

/// The user whose year a link shows: an account in an epoch rather than a name, which another user may get later.
public struct ShareSubject: Hashable, Sendable {
    let user: UserName
    /// The bytes that identify account and epoch; empty for `demo`, which has no account.
    package let seal: [UInt8]
}

/// The content of a signed link: one picture, and the time until which it is shown.
package struct ShareLink: Hashable, Sendable {
    package let user: UserName
    package let year: Int
    package let query: CardQuery
    /// Seconds since 1970.
    package let expires: Int

    /// Returns the bytes that are signed: the parts in a fixed order, separated by line breaks, which no part has.
    ///
    /// They begin with the version of this form: links of version 1, which had no accounts, are not valid any more.
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
    ///   - days: the lifetime of a link, 1 to 3650.
    public init(key: SigningKey, days: Int = 30) {
        self.key = key
        self.days = min(max(days, 1), 3650)
    }

    /// Returns the path and the query of a signed link.
    ///
    /// - Parameters:
    ///   - subject: the user, from `ProfileReader.shareSubject`.
    ///   - year: the calendar year.
    ///   - format: the name of the card's shape.
    ///   - theme: the name of the card's theme.
    ///   - now: the time from which the lifetime counts.
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

    /// Returns whether a link was signed with this key for a subject.
    package func holds(_ claim: ShareClaim, for subject: ShareSubject) -> Bool {
        key.isValid(claim.signature, for: claim.link.message(for: subject))
    }
}

extension ShareLinks {
    /// The parameters in the address of a link.
    public static let parameters = [
        ParameterDescription(name: "user", allowed: .text("a name"), help: "The user whose year the link shows."),
        ParameterDescription(name: "exp", allowed: .text("seconds since 1970"), help: "When the link ends."),
        ParameterDescription(
            name: "sig",
            allowed: .text("\(SigningKey.signatureLength * 2) hexadecimal digits"),
            help: "The signature of the link."
        ),
    ]
}

/// A link from a request, whose signature can only be checked with the account that the store has for the name.
package struct ShareClaim: Sendable {
    package let link: ShareLink
    package let signature: [UInt8]

    /// Reads the parameters of a link; returns nil if one is missing or malformed, or if the link has expired.
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
