private import Curl
private import Foundation
private import Synchronization
private import Descriptors
private import Threads

/// Sends requests through libcurl: no cookies, no cache, no redirects, and limits on the size and time of responses.
public final class CurlTransport: Transport {
    /// The default address of GitHub's API.
    public static let gitHub = "https://api.github.com"

    /// The most bytes of a response's body, decompressed.
    public let maxBodyBytes: Int

    private struct Opened {
        let transfers: CurlTransfers
        let thread: SystemThread
    }

    private let endpoint: String
    private let timeout: Duration
    private let maxConnections: Int
    /// libcurl and its thread; the first request opens them, because a service without ranks never needs them.
    private let opened = Mutex<Opened?>(nil)

    /// Makes a transport; nil when the address is not `http` or `https` with a host and perhaps a path.
    ///
    /// - Parameters:
    ///   - base: the API's address, such as `https://api.github.com`, `https://github.example/api/v3` of GitHub Enterprise
    ///     or `http://127.0.0.1:8080/`; the address for GraphQL follows from it.
    ///   - maxBodyBytes: bytes, 2 MB unless told otherwise.
    ///   - maxConnections: connections kept to GitHub.
    ///   - timeout: for a whole response, however slowly it comes. GitHub itself gives up after 10 s.
    public init?(
        base: String = gitHub,
        maxBodyBytes: Int = 2 << 20,
        maxConnections: Int = 16,
        timeout: Duration = .seconds(30)
    ) {
        guard let url = URLComponents(string: base), let scheme = url.scheme?.lowercased(),
            scheme == "https" || scheme == "http", let host = url.host, !host.isEmpty, url.user == nil,
            url.query == nil, url.fragment == nil, let endpoint = Self.endpoint(of: url)
        else { return nil }
        self.endpoint = endpoint
        self.maxBodyBytes = maxBodyBytes
        self.maxConnections = maxConnections
        self.timeout = timeout
    }

    /// Returns the address for GraphQL: `graphql` below the API's address, unless that ends so.
    ///
    /// GitHub Enterprise has it beside the REST API of `/api/v3`, whose address its `GITHUB_API_URL` holds.
    private static func endpoint(of base: URLComponents) -> String? {
        var path = base.percentEncodedPath.split(separator: "/")
        if path.last == "graphql" { path.removeLast() }
        if path.suffix(2) == ["api", "v3"] { path.removeLast() }
        var url = base
        url.percentEncodedPath = "/" + (path + ["graphql"]).joined(separator: "/")
        return url.string
    }

    deinit {
        opened.withLock { opened in
            opened?.transfers.stop()
            opened?.thread.join()
        }
    }

    /// Posts the request and returns the response.
    public func send(_ request: UpstreamRequest) async throws(TransportError) -> UpstreamResponse {
        do throws(CurlError) {
            return UpstreamResponse(try await transfers().perform(post(request)))
        } catch {
            throw TransportError(error)
        }
    }

    /// The transfers that all requests share.
    private func transfers() throws(CurlError) -> CurlTransfers {
        try opened.withLock { opened throws(CurlError) in
            if let opened { return opened.transfers }
            let new = try Self.open(maxConnections)
            opened = new
            return new.transfers
        }
    }

    private static func open(_ maxConnections: Int) throws(CurlError) -> Opened {
        let transfers = try CurlTransfers(maxConnections: maxConnections)
        do throws(SystemError) {
            return Opened(transfers: transfers, thread: try SystemThread(name: "github") { transfers.run() })
        } catch {
            throw .failed(.other("\(error)"))
        }
    }

    private func post(_ request: UpstreamRequest) -> CurlRequest {
        let headers = [
            CurlRequest.Header("Content-Type", "application/json"),
            CurlRequest.Header("Accept", "application/json"),
            // GitHub refuses requests without one.
            CurlRequest.Header("User-Agent", "Emblem"),
            CurlRequest.Header("Authorization", "Bearer \(request.token.secret)"),
        ]
        return CurlRequest(
            url: endpoint,
            headers: headers.compactMap(\.self),
            body: request.body,
            wantedHeaders: UpstreamHeader.allCases.map(\.rawValue),
            maxBodyBytes: maxBodyBytes,
            timeout: timeout
        )
    }
}

extension UpstreamResponse {
    fileprivate init(_ answer: CurlAnswer) {
        let headers = UpstreamHeader.allCases.reduce(into: [UpstreamHeader: String]()) { headers, name in
            headers[name] = answer.headers[name.rawValue].map { String(decoding: $0, as: UTF8.self) }
        }
        self.init(status: answer.status, headers: headers, body: answer.body)
    }
}

extension TransportError {
    fileprivate init(_ error: CurlError) {
        switch error {
        case .cancelled: self = .cancelled
        case .timedOut: self = .timedOut
        case .tooLarge(let limit): self = .tooLarge(limit: limit)
        case .failed(let obstacle): self = .unreachable(reason: "\(obstacle)")
        }
    }
}
