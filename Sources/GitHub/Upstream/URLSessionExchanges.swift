internal import Foundation
internal import FoundationNetworking
private import Synchronization

/// Collects the answers of a session's tasks and ends those that grow too large.
final class URLSessionExchanges: NSObject, URLSessionDataDelegate {
    typealias Outcome = Result<UpstreamResponse, TransportError>

    private struct Exchange {
        let continuation: CheckedContinuation<Outcome, Never>
        var body: [UInt8] = []
        var isTooLarge = false
    }

    private let largestBody: Int
    private let exchanges = Mutex<[Int: Exchange]>([:])

    init(largestBody: Int) {
        self.largestBody = largestBody
    }

    /// Starts the task and returns when it has ended.
    func outcome(of task: URLSessionDataTask) async -> Outcome {
        await withCheckedContinuation { continuation in
            exchanges.withLock { $0[task.taskIdentifier] = Exchange(continuation: continuation) }
            task.resume()
        }
    }

    func urlSession(_ session: URLSession, dataTask: URLSessionDataTask, didReceive data: Data) {
        let isTooLarge = exchanges.withLock { exchanges in
            guard var exchange = exchanges.removeValue(forKey: dataTask.taskIdentifier) else { return false }
            exchange.isTooLarge = exchange.isTooLarge || data.count > largestBody - exchange.body.count
            if exchange.isTooLarge { exchange.body = [] } else { exchange.body.append(contentsOf: data) }
            exchanges[dataTask.taskIdentifier] = exchange
            return exchange.isTooLarge
        }
        if isTooLarge { dataTask.cancel() }
    }

    func urlSession(
        _ session: URLSession,
        task: URLSessionTask,
        willPerformHTTPRedirection response: HTTPURLResponse,
        newRequest request: URLRequest,
        completionHandler: @escaping @Sendable (URLRequest?) -> Void
    ) {
        completionHandler(nil)
    }

    func urlSession(_ session: URLSession, task: URLSessionTask, didCompleteWithError error: (any Error)?) {
        guard let exchange = exchanges.withLock({ $0.removeValue(forKey: task.taskIdentifier) }) else { return }
        exchange.continuation.resume(returning: outcome(of: exchange, response: task.response, error: error))
    }

    private func outcome(of exchange: Exchange, response: URLResponse?, error: (any Error)?) -> Outcome {
        if exchange.isTooLarge { return .failure(.tooLarge(limit: largestBody)) }
        if let error { return .failure((error as? URLError)?.code == .cancelled ? .cancelled : .unreachable) }
        guard let response = response as? HTTPURLResponse else { return .failure(.unreachable) }
        let headers = UpstreamHeader.allCases.reduce(into: [UpstreamHeader: String]()) { headers, name in
            headers[name] = response.value(forHTTPHeaderField: name.rawValue)
        }
        return .success(UpstreamResponse(status: response.statusCode, headers: headers, body: exchange.body))
    }
}
