internal import CCurl
internal import Glibc

/// The running transfers and their callers.
///
/// Used only on the thread that runs them.
final class RunningTransfers {
    typealias Caller = CheckedContinuation<Transfer.Outcome, Never>

    /// A request and its waiting caller.
    struct Arrival {
        let ticket: UInt64
        let request: CurlRequest
        let caller: Caller
    }

    private struct Running {
        let ticket: UInt64
        let transfer: Transfer
        let caller: Caller
        let end: ContinuousClock.Instant
    }

    private let curl: CurlLibrary
    private let multi: MultiHandle
    private var running: [Transfer.ID: Running] = [:]

    init(_ curl: CurlLibrary, _ multi: MultiHandle) {
        self.curl = curl
        self.multi = multi
    }

    func begin(_ arrival: Arrival) {
        do throws(CurlError) {
            let transfer = try Transfer(arrival.request, curl)
            guard multi.add(transfer) else { throw .failed(.other(curl.words(for: CURLE_OUT_OF_MEMORY))) }
            running[transfer.id] = Running(
                ticket: arrival.ticket,
                transfer: transfer,
                caller: arrival.caller,
                end: .now + arrival.request.timeout
            )
        } catch {
            arrival.caller.resume(returning: .failure(error))
        }
    }

    /// Cancels the transfer of a ticket, unless it has ended.
    func cancel(_ ticket: UInt64) {
        guard let (id, _) = running.first(where: { $0.value.ticket == ticket }) else { return }
        end(id) { _ in .failure(.cancelled) }
    }

    func endAll(_ error: CurlError) {
        for id in running.keys { end(id) { _ in .failure(error) } }
    }

    /// Reads and writes what is ready, answers the callers of ended transfers, and waits for more.
    func advance() {
        if !multi.advance() { endAll(.failed(.other("libcurl cannot go on"))) }
        while let (id, code) = multi.nextEnded() { end(id) { $0.outcome(code) } }
        let now = ContinuousClock.now
        endLate(now)
        let next = running.values.map(\.end).min() ?? now + .seconds(3600)
        // There is no memory even for the wait; there may be some a moment later.
        if !multi.wait(atMost: now.duration(to: next)) { usleep(10_000) }
    }

    /// Ends transfers whose timeout is over; curl's own timeout leaves out the wait for a connection.
    private func endLate(_ now: ContinuousClock.Instant) {
        for (id, late) in running where late.end <= now {
            end(id) { _ in .failure(.timedOut) }
        }
    }

    /// Removes a transfer from curl and answers its caller; nothing else answers a caller of a running transfer.
    private func end(_ id: Transfer.ID, _ outcome: (Transfer) -> Transfer.Outcome) {
        guard let ended = running.removeValue(forKey: id) else { return }
        let outcome = outcome(ended.transfer)
        multi.remove(ended.transfer)
        ended.caller.resume(returning: outcome)
    }
}
