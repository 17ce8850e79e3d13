internal import CCurl
internal import Glibc

/// The transfers that curl has, and who waits for each.
///
/// They belong to the thread that runs them.
final class RunningTransfers {
    typealias Caller = CheckedContinuation<Transfer.Outcome, Never>

    /// A request that somebody waits for.
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

    /// Ends the transfer of a ticket, unless it has ended.
    func cancel(_ ticket: UInt64) {
        guard let (id, _) = running.first(where: { $0.value.ticket == ticket }) else { return }
        end(id) { _ in .failure(.cancelled) }
    }

    func endAll(_ error: CurlError) {
        for id in running.keys { end(id) { _ in .failure(error) } }
    }

    /// Moves what can be moved, answers those whose transfers have ended, and waits for more to do.
    func advance() {
        if !multi.advance() { endAll(.failed(.other("libcurl cannot go on"))) }
        while let (id, code) = multi.nextEnded() { end(id) { $0.outcome(code) } }
        let now = ContinuousClock.now
        endLate(now)
        let next = running.values.map(\.end).min() ?? now + .seconds(3600)
        // Without memory even for the wait: a moment later there may be some.
        if !multi.wait(atMost: now.duration(to: next)) { usleep(10_000) }
    }

    /// Ends those whose time is over; curl's own limit does not count the wait for a connection.
    private func endLate(_ now: ContinuousClock.Instant) {
        for (id, late) in running where late.end <= now {
            end(id) { _ in .failure(.timedOut) }
        }
    }

    /// Lets curl go of a transfer, then answers its caller; the one place where that is done, and done once.
    private func end(_ id: Transfer.ID, _ outcome: (Transfer) -> Transfer.Outcome) {
        guard let ended = running.removeValue(forKey: id) else { return }
        let outcome = outcome(ended.transfer)
        multi.remove(ended.transfer)
        ended.caller.resume(returning: outcome)
    }
}
