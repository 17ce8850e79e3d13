import Curl
import FakeGitHub
import Testing
import Threads

/// Transfers on a thread of their own, to a server that misbehaves as it is told.
final class LiveTransfers: Sendable {
    let fake: FakeGitHubServer
    let transfers: CurlTransfers
    private let thread: SystemThread

    init(maxConnections: Int = 16) throws {
        fake = try FakeGitHubServer()
        let transfers = try CurlTransfers(maxConnections: maxConnections)
        thread = try SystemThread(name: "transfers") { transfers.run() }
        self.transfers = transfers
    }

    deinit {
        transfers.stop()
        thread.join()
        fake.stop()
    }

    /// A request that the server answers, with a header that is secret.
    var request: CurlRequest { Self.request(to: fake.address) }

    static func request(to address: String) -> CurlRequest {
        let headers = [CurlRequest.Header("User-Agent", "Emblem"), .init("Authorization", "Bearer the-secret")]
        return CurlRequest(
            url: "\(address)/graphql",
            headers: headers.compactMap(\.self),
            body: Array(#"{"query":"query Q { rateLimit { limit } }"}"#.utf8),
            wantedHeaders: ["Retry-After", "X-Other"],
            maxBodyBytes: 100_000
        )
    }

    /// The outcome of a request as a value.
    func outcome(
        of request: CurlRequest? = nil,
        timeout: Duration = .seconds(30)
    ) async -> Result<CurlAnswer, CurlError> {
        var request = request ?? self.request
        request.timeout = timeout
        do throws(CurlError) {
            return .success(try await transfers.perform(request))
        } catch {
            return .failure(error)
        }
    }

    /// Why a request has no answer.
    func failure(of request: CurlRequest? = nil, timeout: Duration = .seconds(30)) async -> CurlError? {
        guard case .failure(let error) = await outcome(of: request, timeout: timeout) else { return nil }
        return error
    }

    /// The start of an answer, with these lines more.
    static func head(_ lines: String...) -> [UInt8] {
        Array((["HTTP/1.1 200 OK"] + lines + ["", ""]).joined(separator: "\r\n").utf8)
    }
}
