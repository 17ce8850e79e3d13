package import GitHub

/// What the environment says about GitHub: `GITHUB_TOKENS`, with commas between, and `GITHUB_API_URL`.
///
/// Variables and no options, since every user of a machine can read the arguments of a process.
package struct GitHubEnvironment: Sendable {
    package let tokens: [AccessToken]
    package let address: String

    package init(_ environment: [String: String]) throws(GitHubEnvironmentError) {
        var tokens: [AccessToken] = []
        let parts = (environment["GITHUB_TOKENS"] ?? "").split(separator: ",").map { part in
            String(part.drop { $0.isWhitespace }.reversed().drop { $0.isWhitespace }.reversed())
        }
        for (place, part) in parts.enumerated() where !part.isEmpty {
            guard let token = AccessToken(configured: part) else { throw .invalidToken(place: place + 1) }
            tokens.append(token)
        }
        self.tokens = tokens
        let address = environment["GITHUB_API_URL"] ?? ""
        self.address = address.isEmpty ? CurlTransport.gitHub : address
    }

    /// The way to GitHub.
    package func transport() throws(GitHubSettingsError) -> CurlTransport {
        guard let transport = CurlTransport(base: address) else { throw .invalidAddress(address) }
        return transport
    }
}

/// What is wrong with the environment.
package enum GitHubEnvironmentError: Error, CustomStringConvertible {
    /// A token has characters that none has; which of them it is, since it must not be shown.
    case invalidToken(place: Int)

    package var description: String {
        switch self {
        case .invalidToken(let place):
            "token number \(place) in GITHUB_TOKENS is none: 1 to 255 visible characters, with commas between tokens"
        }
    }
}
