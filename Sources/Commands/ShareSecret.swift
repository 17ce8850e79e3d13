package import Pictures
import Sodium

/// The secret with which share links are signed.
package enum ShareSecret {
    package static let spec = OptionSpec(
        name: "--share-secret",
        value: "TEXT",
        help: "The secret, 16 bytes or more. Better in the environment."
    )

    package static func links(in arguments: ParsedArguments) throws(UsageError) -> ShareLinks? {
        let days = try arguments.number("--days", or: 30, in: 1...3650)
        guard let secret = arguments["--share-secret"] else { return nil }
        do {
            return ShareLinks(key: try SigningKey(Array(secret.utf8), with: try Cryptography()), days: days)
        } catch {
            // Not the secret itself: what is wrong with it is its length.
            throw .invalid(option: "--share-secret", value: "…", allowed: "16 bytes or more")
        }
    }
}
