package import Pictures
import Sodium

/// The secret with which share links are signed.
package enum ShareSecret {
    /// The option `--share-secret`.
    package static let spec = OptionSpec(
        name: "--share-secret",
        value: "TEXT",
        help: "The secret, 16 bytes or more. Better in the environment."
    )

    /// Returns the signer of share links, or nil if there is no secret.
    ///
    /// - Throws: `UsageError.invalid` for a secret of fewer than 16 bytes, which the error does not show.
    package static func links(in arguments: ParsedArguments) throws(UsageError) -> ShareLinks? {
        let days = try arguments.number("--days", or: 30, in: 1...3650)
        guard let secret = arguments["--share-secret"] else { return nil }
        do {
            return ShareLinks(key: try SigningKey(Array(secret.utf8), with: try Cryptography()), days: days)
        } catch {
            // The secret itself is not shown: only its length can be wrong.
            throw .invalid(option: "--share-secret", value: "…", allowed: "16 bytes or more")
        }
    }
}
