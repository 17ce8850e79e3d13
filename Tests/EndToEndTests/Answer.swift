import Foundation
import FoundationNetworking

/// What a server has answered.
struct Answer: Sendable {
    let status: Int
    let text: String
    let cache: String?
    let retryAfter: String?
}

extension RunningServer {
    /// Asks for a path.
    func get(_ path: String) async throws -> Answer {
        let request = URLRequest(url: address(path), cachePolicy: .reloadIgnoringLocalCacheData)
        let (body, response) = try await URLSession.shared.data(for: request)
        let http = response as? HTTPURLResponse
        return Answer(
            status: http?.statusCode ?? 0,
            text: String(decoding: body, as: UTF8.self),
            cache: http?.value(forHTTPHeaderField: "X-Cache"),
            retryAfter: http?.value(forHTTPHeaderField: "Retry-After")
        )
    }
}
