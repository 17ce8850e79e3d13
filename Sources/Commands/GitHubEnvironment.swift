package import GitHub

/// The access to GitHub that environment variables describe: `GITHUB_TOKENS`, separated by commas, and
/// `GITHUB_API_URL`.
///
/// There are no options for them, since every user of a machine can read the arguments of a process.
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

    /// Makes the transport that sends requests to `address`.
    ///
    /// - Throws: `GitHubSettingsError` if the address is no URL that requests can be sent to.
    package func transport() throws(GitHubSettingsError) -> CurlTransport {
        guard let transport = CurlTransport(base: address) else { throw .invalidAddress(address) }
        return transport
    }
}

/// An error in the environment variables for GitHub.
package enum GitHubEnvironmentError: Error, CustomStringConvertible {
    /// The token at a place, counted from 1, has characters that no token has; the token itself is not shown.
    case invalidToken(place: Int)

    package var description: String {
        switch self {
        case .invalidToken(let place):
            "token number \(place) in GITHUB_TOKENS is none: 1 to 255 visible characters, with commas between tokens"
        }
    }
}
