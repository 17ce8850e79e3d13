private import Quantities

/// A token for GitHub's API.
///
/// Interpolation, `dump` and debuggers show its last four characters only.
public struct AccessToken: Hashable, Sendable {
    /// The secret, visible ASCII; for the `Authorization` header and nothing else.
    package let secret: String

    /// Parses a personal access token: `ghp_` or `github_pat_`, then letters and digits, 255 bytes at most.
    ///
    /// A fine-grained token, `github_pat_`, may have underscores too. nil for text of any other form.
    public init?(personal text: some StringProtocol) {
        let bytes = Array(text.utf8)
        guard bytes.count <= 255 else { return nil }
        let isClassic = Self.isPrefix("ghp_", of: bytes) { $0.isASCIIAlphanumeric }
        let isFineGrained = Self.isPrefix("github_pat_", of: bytes) {
            $0.isASCIIAlphanumeric || $0 == UInt8(ascii: "_")
        }
        guard isClassic || isFineGrained else { return nil }
        secret = String(decoding: bytes, as: UTF8.self)
    }

    /// Takes one of the operator's tokens, of any kind that GitHub issues: 1 to 255 visible ASCII characters.
    public init?(configured text: some StringProtocol) {
        let bytes = Array(text.utf8)
        guard (1...255).contains(bytes.count), bytes.allSatisfy({ (0x21...0x7E).contains($0) }) else { return nil }
        secret = String(decoding: bytes, as: UTF8.self)
    }

    /// The last four characters; stars when the secret is so short that they would give it away.
    public var lastFour: String {
        secret.utf8.count >= 16 ? String(secret.suffix(4)) : "****"
    }

    private static func isPrefix(_ prefix: String, of bytes: [UInt8], rest: (UInt8) -> Bool) -> Bool {
        bytes.starts(with: prefix.utf8) && bytes.count > prefix.utf8.count
            && bytes.dropFirst(prefix.utf8.count).allSatisfy(rest)
    }
}

extension AccessToken: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    /// The last four characters after an ellipsis.
    public var description: String { "…\(lastFour)" }

    /// The same as `description`.
    public var debugDescription: String { description }

    /// A mirror without the secret.
    public var customMirror: Mirror { Mirror(self, children: [:]) }
}
