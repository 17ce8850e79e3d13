/// Why GitHub cannot be asked as the settings say.
public enum GitHubSettingsError: Error, Hashable, Sendable, CustomStringConvertible {
    /// The address is not one of `http` or `https` with a host.
    case invalidAddress(String)

    /// What is wrong, and what is allowed.
    public var description: String {
        switch self {
        case .invalidAddress(let address):
            "GitHub's address is '\(address)'; allowed: a URL of http or https, as \(CurlTransport.gitHub)"
        }
    }
}
