internal import HTTP
internal import Synchronization
internal import Descriptors
internal import Processes
public import Sockets
public import Threads

/// Serves HTTP/1.1 on several threads until it is stopped.
///
/// ```swift
/// let server = try HTTPServer(configuration, responder: service)
/// try server.start()
/// _ = try signals.wait()
/// server.stop()
/// ```
public final class HTTPServer: Sendable {
    /// The address that it listens at, with the port that the system chose for 0.
    public let address: SocketAddress
    private let listeners: [Listener]
    private let contexts: [EventLoop.Context]
    private let threads = BlockingQueue<SystemThread>(capacity: 1024)
    private let trouble = LoopTrouble()

    /// Binds to the address: clients can connect from now on, and wait until `start`.
    ///
    /// `seed` is called once for each loop, to seed its request ids.
    public init(
        _ configuration: ServerConfiguration,
        responder: any Responder,
        clock: TimeSource = .system,
        seed: () -> UInt64 = { UInt64.random(in: .min ... .max) }
    ) throws(ServerError) {
        SignalWatch.ignoreFailedWrites()
        let count = min(max(1, configuration.loops), 64)
        listeners = try Self.listen(configuration, count)
        address = listeners[0].address
        let addresses = AddressCounts(limit: configuration.connectionsPerAddress)
        let total = ConnectionTotal(limit: configuration.connectionLimit)
        var contexts: [EventLoop.Context] = []
        for _ in 0..<count {
            let mailbox = try Self.starting { () throws(SystemError) in try Mailbox() }
            contexts.append(
                EventLoop.Context(
                    configuration: configuration,
                    responder: responder,
                    clock: clock,
                    addresses: addresses,
                    total: total,
                    counters: LoopCounters(),
                    mailbox: mailbox,
                    seed: seed()
                )
            )
        }
        self.contexts = contexts
    }

    /// The port that it listens at.
    public var port: UInt16 { address.port }

    /// The counters of all loops together.
    public var counters: ServerCounters {
        contexts.reduce(ServerCounters()) { $0 + $1.counters.snapshot }
    }

    /// Why a thread has ended before `stop`; nil while all of them run.
    ///
    /// The other threads go on, but some clients may wait in vain: a reason to stop the server.
    public var failure: ServerError? { trouble.error }

    /// Starts to serve.
    ///
    /// Must be called once at most.
    public func start() throws(ServerError) {
        let starts = BlockingQueue<SystemError?>(capacity: contexts.count)
        for (listener, context) in zip(listeners, contexts) {
            let thread = try Self.starting { () throws(SystemError) in
                try SystemThread(name: "loop", stackSize: 1 << 20) { [trouble] in
                    Self.run(listener, context, starts, trouble)
                }
            }
            _ = threads.push(thread)
        }
        for _ in contexts {
            if let failure = starts.pop(), let failure { throw .cannotStart(failure) }
        }
    }

    /// Stops accepting, closes idle connections, and returns when all requests are answered or the drain deadline is over.
    public func stop() {
        for context in contexts { context.mailbox.post(.drain) }
        threads.close()
        while let thread = threads.pop() { thread.join() }
    }

    private static func run(
        _ listener: Listener,
        _ context: EventLoop.Context,
        _ starts: BlockingQueue<SystemError?>,
        _ trouble: LoopTrouble
    ) {
        let loop: EventLoop
        do throws(SystemError) {
            loop = try EventLoop(listener, context)
        } catch {
            _ = starts.push(error)
            return
        }
        _ = starts.push(nil)
        do throws(SystemError) {
            try loop.run()
        } catch {
            // Clients that connect now come to another loop.
            listener.stop()
            trouble.note(error)
        }
    }

    private static func listen(_ configuration: ServerConfiguration, _ count: Int) throws(ServerError) -> [Listener] {
        do throws(SystemError) {
            let wanted = try SocketAddress(host: configuration.host, port: configuration.port)
            let first = try Listener(wanted)
            var listeners = [first]
            for _ in 1..<max(1, count) { listeners.append(try first.sharing()) }
            return listeners
        } catch {
            throw .cannotListen(host: configuration.host, port: configuration.port, error)
        }
    }

    private static func starting<Result>(_ body: () throws(SystemError) -> Result) throws(ServerError) -> Result {
        do throws(SystemError) {
            return try body()
        } catch {
            throw .cannotStart(error)
        }
    }
}

/// The error that has ended a loop.
private final class LoopTrouble: Sendable {
    private let first = Mutex<SystemError?>(nil)

    var error: ServerError? { first.withLock { $0.map { .loopEnded($0) } } }

    func note(_ error: SystemError) { first.withLock { $0 = $0 ?? error } }
}
