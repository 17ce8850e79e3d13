private import Curl
private import Foundation
private import FoundationNetworking
private import Synchronization

/// Speaks to GitHub through URLSession: no cookies, no cache, no redirects, and a limit on the size of answers.
///
/// Redirects are not followed because they would carry the token to wherever they point.
public final class URLSessionTransport: Transport {
    /// Where GitHub's API lives unless told otherwise.
    public static let gitHub = "https://api.github.com"

    /// The most bytes of an answer that are read, decompressed.
    public let largestBody: Int

    private let endpoint: URL
    /// The session, which the first request opens: libcurl takes memory that a service without ranks never needs.
    private let opened = Mutex<URLSession?>(nil)
    private let mostConnections: Int
    private let exchanges: URLSessionExchanges

    /// Prepares a session; nil when the address is not one of `http` or `https` with a host.
    ///
    /// - Parameters:
    ///   - base: the API's address, as `https://api.github.com` or `http://127.0.0.1:8080/api/`; `/graphql` is added.
    ///   - largestBody: bytes, 2 MB unless told otherwise.
    ///   - mostConnections: connections kept to GitHub.
    public init?(base: String = gitHub, largestBody: Int = 2 << 20, mostConnections: Int = 16) {
        guard let url = URL(string: base), let scheme = url.scheme?.lowercased(),
            scheme == "https" || scheme == "http", let host = url.host, !host.isEmpty, url.query == nil,
            url.fragment == nil
        else { return nil }
        endpoint = url.appendingPathComponent("graphql")
        self.largestBody = largestBody
        self.mostConnections = mostConnections
        exchanges = URLSessionExchanges(largestBody: largestBody)
    }

    deinit {
        // The session holds its delegate until it is invalidated; why nothing is cancelled, `URLSessionExchanges` says.
        opened.withLock { $0?.finishTasksAndInvalidate() }
    }

    /// Posts the request and collects the answer.
    public func send(_ request: UpstreamRequest) async throws(TransportError) -> UpstreamResponse {
        try await exchanges.outcome(of: session().dataTask(with: urlRequest(request))).get()
    }

    /// The session that all requests share.
    private func session() throws(TransportError) -> URLSession {
        // URLSession would end the process.
        guard CurlLibrary.open() else { throw .unreachable }
        return opened.withLock { opened in
            if let opened { return opened }
            let session = URLSession(
                configuration: Self.configuration(mostConnections: mostConnections),
                delegate: exchanges,
                delegateQueue: nil
            )
            opened = session
            return session
        }
    }

    private func urlRequest(_ request: UpstreamRequest) -> URLRequest {
        var post = URLRequest(url: endpoint)
        post.httpMethod = "POST"
        post.httpBody = Data(request.body)
        post.setValue("application/json", forHTTPHeaderField: "Content-Type")
        post.setValue("application/json", forHTTPHeaderField: "Accept")
        // GitHub refuses requests without one.
        post.setValue("Emblem", forHTTPHeaderField: "User-Agent")
        post.setValue("Bearer \(request.token.secret)", forHTTPHeaderField: "Authorization")
        return post
    }

    private static func configuration(mostConnections: Int) -> URLSessionConfiguration {
        let configuration = URLSessionConfiguration.ephemeral
        configuration.httpCookieStorage = nil
        configuration.httpShouldSetCookies = false
        configuration.urlCache = nil
        configuration.requestCachePolicy = .reloadIgnoringLocalCacheData
        configuration.httpMaximumConnectionsPerHost = mostConnections
        configuration.timeoutIntervalForRequest = 30
        return configuration
    }
}
