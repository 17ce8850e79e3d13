package import Commands
import Foundation
import GitHub
import HTTP
import Usage
import Server
import Service
import Pictures
import Telemetry
import Typography
internal import Descriptors
internal import Processes
import Sockets

/// `render serve`: serves pictures over HTTP until a signal ends it.
package struct ServeCommand: Command {
    /// What it takes.
    package static let spec = CommandSpec(
        name: "serve",
        summary: "Serve pictures over HTTP.",
        options: [
            OptionSpec(name: "--host", value: "ADDRESS", help: "The address to listen at (default: 127.0.0.1)."),
            OptionSpec(name: "--port", value: "PORT", help: "The port; 0 for any free one (default: 3000)."),
            OptionSpec(name: "--loops", value: "N", help: "Threads that serve connections (default: one a core)."),
            OptionSpec(name: "--drawers", value: "N", help: "Threads that draw (default: one a core)."),
            OptionSpec(name: "--queue", value: "N", help: "SVGs, and PNGs, that may wait to be drawn (default: 256)."),
            OptionSpec(name: "--cache-size", value: "MIB", help: "Memory for finished answers (default: 128)."),
            OptionSpec(name: "--connections", value: "N", help: "Open connections at a time (default: 8192)."),
            OptionSpec(
                name: "--connections-per-address",
                value: "N",
                help: "The same from one address (default: 256)."
            ),
            OptionSpec(
                name: "--trusted-proxies",
                value: "LIST",
                help: "Addresses or CIDR blocks whose X-Forwarded-For is believed, with commas between."
            ),
            OptionSpec(
                name: "--share-secret",
                value: "TEXT",
                help: "Signs share links, 16 bytes or more; without it there are none. Better in the environment."
            ),
            OptionSpec(
                name: "--pictures-per-address",
                value: "N",
                help: "New pictures for an address in a window, errors' too; cached ones are free (default: no limit)."
            ),
            OptionSpec(name: "--pictures-window", value: "SECONDS", help: "How long that window lasts (default: 60)."),
            OptionSpec(
                name: "--rate-limit-per-address",
                value: "N",
                help: "Lookups at GitHub an hour for an address (default: 100)."
            ),
            OptionSpec(
                name: "--rate-limit-per-user",
                value: "N",
                help: "Lookups at GitHub an hour of one GitHub user (default: 10)."
            ),
            OptionSpec(name: "--no-metrics", value: nil, help: "Leave out /metrics, the figures for Prometheus."),
            OptionSpec(
                name: "--log-level",
                value: "LEVEL",
                help: "The least to log: error, warn, info (default), debug."
            ),
            OptionSpec(
                name: "--log-format",
                value: "FORMAT",
                help: "json or text (default: text on a terminal, else json)."
            ),
        ] + PictureOptions.assetSpecs + StoreOptions.specs,
        discussion: """
            Without a store a new one is made. The log goes to standard output, a line a request. SIGTERM, SIGINT and
            SIGHUP finish what is in flight, 10 seconds at most; a second SIGTERM or SIGINT ends at once. TLS and HTTP/2
            belong to the proxy in front. GITHUB_TOKENS holds GitHub tokens with commas between, for ranks; without any,
            only ranks that are known already are shown. GITHUB_API_URL is GitHub's address, as
            https://HOST/api/v3 of GitHub Enterprise.
            """
    )

    /// It finishes requests in flight after a signal.
    package static let handlesSignals = true

    private let listening: ServerConfiguration
    private let drawing: ServiceConfiguration
    private let pictures: PictureOptions
    private let links: ShareLinks?
    private var store: StoreOptions { pictures.store }
    private let logLevel: LogLevel
    private let logFormat: LogFormat?

    /// Reads its arguments.
    package init(_ arguments: ParsedArguments) throws(UsageError) {
        let cores = ProcessInfo.processInfo.activeProcessorCount
        var listening = ServerConfiguration()
        listening.host = arguments["--host"] ?? listening.host
        listening.port = UInt16(try arguments.number("--port", or: 3000, in: 0...65_535))
        listening.loops = try arguments.number("--loops", or: min(cores, 64), in: 1...64)
        listening.connectionLimit = try arguments.number("--connections", or: 8192, in: 1...1_000_000)
        listening.connectionsPerAddress =
            try arguments.number("--connections-per-address", or: 256, in: 1...1_000_000)
        listening.proxies = try Self.proxies(in: arguments)
        self.listening = listening
        var drawing = ServiceConfiguration()
        drawing.drawingThreads = try arguments.number("--drawers", or: min(cores, 256), in: 1...256)
        drawing.queueLength = try arguments.number("--queue", or: 256, in: 1...100_000)
        drawing.cacheBytes = try arguments.number("--cache-size", or: 128, in: 1...1_048_576) << 20
        if arguments["--pictures-per-address"] != nil {
            drawing.picturesPerAddress = try arguments.number("--pictures-per-address", or: 1, in: 1...1_000_000_000)
        }
        drawing.pictureWindow = try arguments.number("--pictures-window", or: 60, in: 1...86_400)
        drawing.gitHub.requestsPerAddress =
            try arguments.number("--rate-limit-per-address", or: 100, in: 1...1_000_000_000)
        drawing.gitHub.requestsPerUser = try arguments.number("--rate-limit-per-user", or: 10, in: 1...1_000_000_000)
        drawing.showsMetrics = try !arguments.isOn("--no-metrics")
        self.drawing = drawing
        logLevel = try arguments.choice("--log-level", or: .info)
        logFormat = arguments["--log-format"] == nil ? nil : try arguments.choice("--log-format", or: .json)
        pictures = try PictureOptions(arguments)
        links = try ShareSecret.links(in: arguments)
    }

    /// Serves until a signal ends it.
    package func run(in context: CommandContext) throws -> ExitStatus {
        FreeMemory.limit()
        // Missing fonts or templates end the program before it makes any file.
        let renderAssets = try pictures.renderAssets(in: context)
        let profiles = try context.store(store, access: .readWrite, readers: drawing.drawingThreads)
        PriceNotes.noteOutdated(profiles, context.console)
        // Before any other thread is made, as threads inherit blocked signals; after the store is open, so that a signal
        // ends the wait for a file system that does not answer.
        let signals = try SignalWatch()
        let writer = try LogWriter(level: logLevel, format: logFormat ?? (context.console.isTerminal ? .text : .json))
        let trouble = StoreTrouble(log: writer.log)
        let metrics = MetricRegistry()
        Self.noteMissingFonts(of: renderAssets, context.console, writer.log)
        let service = try EmblemService(
            try drawing(in: context, trouble, writer.log),
            store: profiles,
            profiles: ProfileReader(store: profiles, now: { context.now }) { trouble.failed($0.description) },
            renderAssets: renderAssets,
            links: links,
            trouble: trouble,
            metrics: metrics,
            log: writer.log
        )
        // Before the first answer, so that no later change is missed.
        let watch = try StoreWatch(profiles, for: service)
        var listening = listening
        listening.deadlines.drain = GracefulShutdown.drain
        // Beside a dozen of its own: a connection to the store for each drawing thread, with its journal, and those to
        // GitHub.
        listening.fit(openFiles: OpenFileLimit.raise(), others: 48 + 2 * drawing.drawingThreads)
        let server = try HTTPServer(listening, responder: service)
        context.note(ifNew: profiles)
        Self.addMetrics(of: server, writer.log, to: metrics)
        try server.start()
        service.prepareForOverload { FreeMemory.release() }
        context.console.note("listening: open http://\(shown(server.address))/api/badge/demo")
        writer.log.write(.info, "listening") { $0.field("address", shown(server.address)) }
        let lookout = try MaintenanceThread(watch, trouble) { server.counters.made }
        let signal = try Self.wait(for: signals, server)
        if let signal {
            context.console.note("\(signal.words), finishing")
        } else {
            Self.note(server.failure, context.console, writer.log)
        }
        lookout.stop()
        let ending = try GracefulShutdown {
            server.stop()
            service.stop()
            writer.log.write(.info, "ended")
            writer.stop()
        }
        guard try ending.wait(unless: signals) else {
            context.console.note("ended without finishing")
            ProcessEnd.now(status: ExitStatus.failure.rawValue)
        }
        // A supervisor starts the program again after a failure.
        return signal == nil ? .failure : .success
    }

    /// Waits for a signal that ends the program; returns nil when the server has failed before.
    private static func wait(for signals: SignalWatch, _ server: HTTPServer) throws -> SignalWatch.Signal? {
        let nothingElse = try Wakeup()
        while server.failure == nil {
            if let signal = try signals.wait(atMost: .milliseconds(250), or: nothingElse) { return signal }
        }
        return nil
    }

    private static func noteMissingFonts(of renderAssets: RenderAssets, _ console: Console, _ log: Log) {
        guard let shortage = renderAssets.fonts.missingSystems.shortage else { return }
        console.note("no font here has \(shortage): such text is drawn as boxes")
        log.write(.warn, "no font for some scripts") { $0.field("scripts", shortage) }
    }

    private static func note(_ failure: ServerError?, _ console: Console, _ log: Log) {
        guard let failure else { return }
        console.note("finishing: \(failure)")
        log.write(.error, "failed") { $0.field("reason", "\(failure)") }
    }

    /// The settings for GitHub are read from the environment here, because other commands do not need them.
    private func drawing(
        in context: CommandContext,
        _ trouble: StoreTrouble,
        _ log: Log
    ) throws(GitHubEnvironmentError) -> ServiceConfiguration {
        var drawing = drawing
        let environment = try GitHubEnvironment(context.environment)
        drawing.gitHub.tokens = environment.tokens
        drawing.gitHub.address = environment.address
        drawing.gitHub.log = { event in
            if case .storeFailed(let reason) = event { return trouble.failed(reason) }
            log.write(event.level, event.matter) { $0.field("reason", "\(event)") }
        }
        return drawing
    }

    private static func addMetrics(of server: HTTPServer, _ log: Log, to metrics: MetricRegistry) {
        let process = ProcessMetrics(started: Date())
        metrics.add { [weak server] in server?.counters.families ?? [] }
        metrics.add { [.counter("emblem_log_dropped_total", "Lines of the log dropped.", log.dropped)] }
        metrics.add { process.families() }
    }

    /// Returns the address for a browser; an address that means all of the machine's is shown as the loopback one.
    private func shown(_ address: SocketAddress) -> String {
        let host =
            switch listening.host {
            case "0.0.0.0": "127.0.0.1"
            case "::": "[::1]"
            case let host where host.contains(":"): "[\(host)]"
            case let host: host
            }
        return "\(host):\(address.port)"
    }

    private static func proxies(in arguments: ParsedArguments) throws(UsageError) -> TrustedProxies {
        try arguments.value(
            "--trusted-proxies",
            or: TrustedProxies(),
            allowed: "addresses or CIDR blocks, as 10.0.0.0/8,::1"
        ) { text in
            let blocks = text.split(separator: ",").map { AddressBlock(String($0.drop { $0 == " " })) }
            return blocks.contains(nil) ? nil : TrustedProxies(blocks.compactMap(\.self))
        }
    }
}

extension GitHubEvent {
    /// A refused token seldom mends by itself, everything else does.
    fileprivate var level: LogLevel {
        switch self {
        case .tokenRefused: .error
        case .tokenAccepted, .storeRecovered: .info
        case .tokenExhausted, .tokenRests, .gitHubPaused, .storeFailed, .recordsLost: .warn
        }
    }

    /// What it is about.
    fileprivate var matter: String {
        switch self {
        case .tokenAccepted: "less trouble with GitHub"
        case .storeFailed, .storeRecovered, .recordsLost: "storing what GitHub said"
        case .tokenRefused, .tokenExhausted, .tokenRests, .gitHubPaused: "trouble with GitHub"
        }
    }
}

extension SignalWatch.Signal {
    /// What has happened, for people.
    fileprivate var words: String {
        switch self {
        case .terminate: "told to end"
        case .interrupt: "interrupted"
        case .hangUp: "the terminal is gone"
        }
    }
}
