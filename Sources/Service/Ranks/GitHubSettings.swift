public import GitHub
public import Threads

/// How GitHub is asked for the figures that ranks are made of, and how often for whom.
public struct GitHubSettings: Sendable {
    /// The service's own tokens; without any, only what is stored and who brings a token get an answer.
    public var tokens: [AccessToken] = []
    /// Where GitHub's API lives.
    public var address = CurlTransport.gitHub
    /// How patient and demanding to be.
    public var policy = GitHubPolicy()
    /// The clocks by which figures grow old.
    public var time: TimeSource = TimeSource.system
    /// Lookups an hour for a client's address, or its /64 network of IPv6.
    public var requestsPerAddress = 100
    /// Lookups an hour of one user.
    public var requestsPerUser = 10
    /// Receives what the operator should know.
    public var log: @Sendable (GitHubEvent) -> Void = { _ in }

    /// The defaults above.
    public init() {}
}
