internal import Synchronization

/// The counters of a server since its start.
public struct ServerCounters: Sendable, Hashable {
    /// Connections open now.
    public var open = 0
    /// Connections accepted.
    public var accepted = 0
    /// Connections refused for their address's limit.
    public var refused = 0
    /// Requests read, malformed ones included.
    public var requests = 0
    /// Requests answered by `Responder.cached`.
    public var cached = 0
    /// Requests refused by the front.
    public var rejected = 0
    /// Bytes handed to the system.
    public var bytesSent = 0

    /// Requests that the service has answered without `Responder.cached`.
    public var made: Int { requests - cached }

    static func + (left: ServerCounters, right: ServerCounters) -> ServerCounters {
        var sum = left
        sum.open += right.open
        sum.accepted += right.accepted
        sum.refused += right.refused
        sum.requests += right.requests
        sum.cached += right.cached
        sum.rejected += right.rejected
        sum.bytesSent += right.bytesSent
        return sum
    }
}

/// The counters of one loop, which writes them alone; any thread reads them.
final class LoopCounters: Sendable {
    let open = Atomic(0)
    let accepted = Atomic(0)
    let refused = Atomic(0)
    let requests = Atomic(0)
    let cached = Atomic(0)
    let rejected = Atomic(0)
    let bytesSent = Atomic(0)

    var snapshot: ServerCounters {
        var counters = ServerCounters()
        counters.open = open.load(ordering: .relaxed)
        counters.accepted = accepted.load(ordering: .relaxed)
        counters.refused = refused.load(ordering: .relaxed)
        counters.requests = requests.load(ordering: .relaxed)
        counters.cached = cached.load(ordering: .relaxed)
        counters.rejected = rejected.load(ordering: .relaxed)
        counters.bytesSent = bytesSent.load(ordering: .relaxed)
        return counters
    }

    /// Adds with a load and a store: a single writer needs no locked instruction.
    static func add(_ amount: Int = 1, to counter: borrowing Atomic<Int>) {
        counter.store(counter.load(ordering: .relaxed) &+ amount, ordering: .relaxed)
    }
}
