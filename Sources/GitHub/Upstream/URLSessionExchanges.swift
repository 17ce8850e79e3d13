internal import Foundation
internal import FoundationNetworking
private import Synchronization

/// Collects the answers of a session's tasks and lets go of those that grow too large or are not wanted any more.
///
/// An exchange ends when this object says so, and its task goes on unheard until GitHub or the session's time-out ends
/// it: on Linux, URLSession ends the process when a task is cancelled while it completes.
final class URLSessionExchanges: NSObject, URLSessionDataDelegate {
    typealias Outcome = Result<UpstreamResponse, TransportError>

    private struct Exchange {
        let continuation: CheckedContinuation<Outcome, Never>
        var body: [UInt8] = []
    }

    private let largestBody: Int
    private let exchanges = Mutex<[Int: Exchange]>([:])

    init(largestBody: Int) {
        self.largestBody = largestBody
    }

    /// Starts the task and returns when it has ended; at once when the caller is cancelled.
    func outcome(of task: URLSessionDataTask) async -> Outcome {
        await withTaskCancellationHandler {
            await withCheckedContinuation { continuation in
                begin(task, continuation)
            }
        } onCancel: {
            end(task, .failure(.cancelled))
        }
    }

    func urlSession(_ session: URLSession, dataTask: URLSessionDataTask, didReceive data: Data) {
        let isTooLarge = exchanges.withLock { exchanges in
            guard let count = exchanges[dataTask.taskIdentifier]?.body.count else { return false }
            guard data.count <= largestBody - count else { return true }
            exchanges[dataTask.taskIdentifier]?.body.append(contentsOf: data)
            return false
        }
        if isTooLarge { end(dataTask, .failure(.tooLarge(limit: largestBody))) }
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
        let body = exchanges.withLock { $0[task.taskIdentifier]?.body } ?? []
        guard error == nil, let response = task.response as? HTTPURLResponse else {
            return end(task, .failure(.unreachable))
        }
        let headers = UpstreamHeader.allCases.reduce(into: [UpstreamHeader: String]()) { headers, name in
            headers[name] = response.value(forHTTPHeaderField: name.rawValue)
        }
        end(task, .success(UpstreamResponse(status: response.statusCode, headers: headers, body: body)))
    }

    private func begin(_ task: URLSessionDataTask, _ continuation: CheckedContinuation<Outcome, Never>) {
        // A task is marked as cancelled before its handler runs: either this sees the mark or the handler the exchange.
        let isWanted = exchanges.withLock { exchanges in
            guard !Task.isCancelled else { return false }
            exchanges[task.taskIdentifier] = Exchange(continuation: continuation)
            return true
        }
        guard isWanted else {
            // Nothing has begun that could complete meanwhile.
            task.cancel()
            return continuation.resume(returning: .failure(.cancelled))
        }
        task.resume()
    }

    /// Ends the exchange, unless it has ended already.
    private func end(_ task: URLSessionTask, _ outcome: Outcome) {
        exchanges.withLock { $0.removeValue(forKey: task.taskIdentifier) }?.continuation.resume(returning: outcome)
    }
}
