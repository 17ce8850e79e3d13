internal import Glibc
private import Synchronization

/// Runs any number of transfers at a time and keeps their connections for the next.
///
/// The owner provides a thread that calls `run`: libcurl's handles stay on it, and it answers every caller,
/// once. Certificates and host names are checked; redirects are not followed; there are no cookies.
public final class CurlTransfers: Sendable {
    /// What the thread is to do next.
    private struct Orders {
        var lastTicket: UInt64 = 0
        var isStopped = false
        var arrivals: [Arrival] = []
        var cancelled: [UInt64] = []
    }

    private typealias Arrival = RunningTransfers.Arrival

    private let curl: CurlLibrary
    private let multi: MultiHandle
    private let orders = Mutex(Orders())

    /// Opens libcurl, unless it is open already, which takes some 20 ms and 7 MB.
    ///
    /// - Parameter maxConnections: connections to a host at a time; requests beyond them wait their turn.
    /// - Throws: `CurlError.failed`, mostly with `noLibrary`.
    public init(maxConnections: Int) throws(CurlError) {
        curl = try CurlLibrary()
        multi = try MultiHandle(curl, maxConnections: maxConnections)
    }

    /// Posts a request and returns the response; throws at once when the task is cancelled.
    ///
    /// It waits while no thread is in `run`.
    public func perform(_ request: CurlRequest) async throws(CurlError) -> CurlAnswer {
        let ticket = orders.withLock { orders in
            orders.lastTicket += 1
            return orders.lastTicket
        }
        let outcome = await withTaskCancellationHandler {
            await withCheckedContinuation { caller in
                submit(Arrival(ticket: ticket, request: request, caller: caller))
            }
        } onCancel: {
            orders.withLock { $0.cancelled.append(ticket) }
            multi.wake()
        }
        return try outcome.get()
    }

    /// Cancels all transfers, also those to come, and lets `run` return.
    public func stop() {
        let waiting = orders.withLock { orders in
            orders.isStopped = true
            defer { orders.arrivals = [] }
            return orders.arrivals
        }
        for arrival in waiting { arrival.caller.resume(returning: .failure(.cancelled)) }
        multi.wake()
    }

    private func submit(_ arrival: Arrival) {
        // A task is marked as cancelled before its handler runs: either this sees the mark, or the thread sees the
        // arrival before the handler's order or together with it.
        let isTaken = orders.withLock { orders in
            guard !orders.isStopped, !Task.isCancelled else { return false }
            orders.arrivals.append(arrival)
            return true
        }
        guard isTaken else { return arrival.caller.resume(returning: .failure(.cancelled)) }
        multi.wake()
    }
}

// MARK: - On the thread

extension CurlTransfers {
    /// Runs the transfers until `stop`; call it once, on a thread of its own.
    public func run() {
        Self.holdBackBrokenPipes()
        let running = RunningTransfers(curl, multi)
        while let orders = takeOrders() {
            for arrival in orders.arrivals { running.begin(arrival) }
            for ticket in orders.cancelled { running.cancel(ticket) }
            running.advance()
        }
        running.endAll(.cancelled)
    }

    /// Returns the orders since the last call; nil after `stop`.
    private func takeOrders() -> Orders? {
        orders.withLock { orders in
            guard !orders.isStopped else { return nil }
            defer {
                orders.arrivals = []
                orders.cancelled = []
            }
            return orders
        }
    }

    /// Blocks SIGPIPE, which by default ends the process, on this thread and those on which curl resolves names.
    ///
    /// OpenSSL writes without MSG_NOSIGNAL; a write to a connection that is gone fails then and no more.
    private static func holdBackBrokenPipes() {
        var set = sigset_t()
        unsafe sigemptyset(&set)
        unsafe sigaddset(&set, SIGPIPE)
        unsafe pthread_sigmask(SIG_BLOCK, &set, nil)
    }
}
