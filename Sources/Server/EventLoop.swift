import Randomness
internal import HTTP
internal import Descriptors
internal import Sockets
internal import Threads

/// Serves connections on one thread: waits for events, reads requests, passes them to the service, sends answers.
final class EventLoop {
    /// What a loop gets from its server; `counters`, `mailbox` and `seed` are its own, the rest is shared by all loops.
    struct Context: Sendable {
        var configuration: ServerConfiguration
        var responder: any Responder
        var clock: TimeSource
        var addresses: AddressCounts
        var total: ConnectionTotal
        var counters: LoopCounters
        var mailbox: Mailbox
        var seed: UInt64
    }

    private static let listenerToken = UInt64.max
    private static let mailboxToken = UInt64.max - 1
    /// The number of connections in line that are served before the loop looks for events again.
    private static let turnsBetweenNews = 4

    let context: Context
    let poller: Poller
    var listener: Listener?
    var isListening = true
    var connections = ConnectionTable()
    /// The time of the events being handled.
    var now: Duration
    var nextCheck: Duration
    let checkInterval: Duration
    var drainsUntil: Duration?
    /// Connections with more requests than their turn allowed, in the order of their next turns.
    var unfinished: [ClientConnection] = []
    var date: DateLine
    var randomness: SplitMix
    var buffer = [UInt8](repeating: 0, count: 32_768)
    var tail: [UInt8] = []
    var files: BodyFiles
    /// Bytes of request bodies that are being read.
    var bodyBytes = 0
    let observer: (any ExchangeObserver)?

    init(_ listener: Listener, _ context: Context) throws(SystemError) {
        self.context = context
        self.listener = listener
        poller = try Poller()
        now = context.clock.monotonic()
        checkInterval = context.configuration.deadlines.checkInterval
        nextCheck = now + checkInterval
        date = DateLine(unixSeconds: context.clock.unixSeconds())
        randomness = SplitMix(seed: context.seed)
        files = BodyFiles(capacity: context.configuration.bodyFiles)
        observer = context.responder.observer()
        tail.reserveCapacity(1024)
        try poller.add(listener, token: Self.listenerToken)
        try poller.add(context.mailbox.wakeup, token: Self.mailboxToken)
    }

    var isDraining: Bool { drainsUntil != nil }

    /// Serves until it has been told to drain and has drained.
    func run() throws(SystemError) {
        while !(isDraining && connections.isEmpty) {
            let count = try poller.wait(milliseconds: waitLimit)
            now = context.clock.monotonic()
            date.update(unixSeconds: context.clock.unixSeconds())
            let waiting = min(unfinished.count, Self.turnsBetweenNews)
            for index in 0..<count { handle(poller.event(index)) }
            serveUnfinished(waiting)
            if now >= nextCheck { checkDeadlines() }
            observer?.turnEnded()
        }
    }

    /// Milliseconds that the poller may wait; nil for any time.
    ///
    /// Without connections nothing can be late.
    private var waitLimit: Int? {
        if !unfinished.isEmpty { return 0 }
        guard !connections.isEmpty || isDraining || !isListening else { return nil }
        let (seconds, attoseconds) = min(checkInterval, max(.zero, nextCheck - now)).components
        // Rounded up, or the loop would wake just before the moment, again and again.
        return Int(seconds) * 1000 + Int(attoseconds / 1_000_000_000_000_000) + 1
    }

    private func handle(_ event: Poller.Event) {
        switch event.token {
        case Self.listenerToken: acceptWaiting()
        case Self.mailboxToken: readMail()
        default:
            // The connection of an event may have closed while earlier events of the batch were handled.
            guard let connection = connections[event.token] else { return }
            if event.isBroken { return close(connection) }
            if event.isReadable { connection.isReadable = true }
            if event.hasEnded {
                connection.endIsNear = true
                connection.pending?.reply.finishSending()
            }
            // A connection in line has its turn there, and no other one for sending more.
            if !connection.isInLine { serve(connection) }
        }
    }

    private func readMail() {
        for message in context.mailbox.collect() {
            switch message {
            case .drain: beginDraining()
            case .answer(let token, let request, let delivery):
                guard let connection = connections[token], connection.requests == request else { continue }
                finish(connection, delivery)
                serve(connection)
            }
        }
    }

    /// Accepts connections again after a pause.
    func resumeListening() {
        guard !isListening, let listener else { return }
        do {
            try poller.add(listener, token: Self.listenerToken)
            isListening = true
        } catch {
            // There is no memory for it; the next check tries again.
        }
    }

    /// Lets new connections wait in the system's queue, as accepting would fail again for the same shortage.
    func pauseListening() {
        guard isListening, let listener else { return }
        poller.remove(listener)
        isListening = false
        nextCheck = min(nextCheck, now + Self.headGrace)
    }
}
