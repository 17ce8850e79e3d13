public import GitHub
public import Threads

/// How GitHub is asked for the statistics that ranks are made of, and the limits of that.
public struct GitHubSettings: Sendable {
    /// The service's own tokens.
    ///
    /// Without any, it answers from the store, and requests with a token of their own.
    public var tokens: [AccessToken] = []
    /// The address of GitHub's API.
    public var address = CurlTransport.gitHub
    /// Timeouts, retries and limits of requests to GitHub.
    public var policy = GitHubPolicy()
    /// The clocks by which statistics age.
    public var time = TimeSource.system
    /// Lookups an hour for a client's address, or its /64 network of IPv6.
    public var requestsPerAddress = 100
    /// Lookups an hour of one user.
    public var requestsPerUser = 10
    /// Receives what the operator should know.
    public var log: @Sendable (GitHubEvent) -> Void = { _ in }

    /// The defaults above.
    public init() {}
}
