import Files
import Foundation
import Profiles
import Quantities

/// `render import FILE|-`: reads usage into the store.
struct ImportCommand: Command {
    static let spec = CommandSpec(
        name: "import",
        summary: "Read usage records into the store.",
        operands: ["FILE|-"],
        options: [
            OptionSpec(name: "--user", value: "NAME", help: "Whose usage it is; added when new. Required."),
            OptionSpec(name: "--zone", value: "ZONE", help: "A new user's time zone, as Europe/Berlin (default: UTC)."),
        ] + StoreOptions.pricingSpecs,
        discussion: """
            Three shapes are read: JSON lines, a sync body {"records":[…]}, and what ccusage daily --json prints.
            Records that are stored already change nothing, so importing twice is harmless. A line that cannot be
            used is reported with its number, the others are kept, and the exit status is 1.
            """
    )

    private let file: String
    private let name: UserName
    private let zone: Zone
    private let store: StoreOptions

    init(_ arguments: ParsedArguments) throws(UsageError) {
        file = arguments.operands.first ?? "-"
        guard let text = arguments["--user"] else {
            throw .invalid(option: "--user", value: "", allowed: "the name of the user whose usage it is")
        }
        name = try UserArguments.name(text, for: "--user")
        zone = try UserArguments.zone(in: arguments) ?? .utc
        store = StoreOptions(arguments)
    }

    func run(in context: CommandContext) throws -> ExitStatus {
        let source = try UsageSource(file)
        let profiles = try context.store(store, access: .readWrite)
        if try profiles.user(name) == nil {
            try profiles.addUser(name, zone: zone, at: context.now)
            context.console.note("added user \(name), public, time zone \(zone.identifier)")
        }
        let progress = ProgressBar(total: source.size, console: context.console)
        let summary = try profiles.importUsage(for: name, from: source.next) { event in
            switch event {
            case .progress(let bytes): progress.show(bytes)
            case .refused(let refusal):
                progress.clear()
                context.console.note("\(file): \(refusal)")
            }
        }
        progress.clear()
        report(summary, context.console)
        return summary.refused == 0 ? .success : .failure
    }

    private func report(_ summary: ImportSummary, _ console: Console) {
        var parts = ["\(summary.added) added", "\(summary.skipped) already there"]
        if summary.replaced > 0 { parts.append("\(summary.replaced) replaced") }
        if summary.refused > 0 { parts.append("\(summary.refused) refused") }
        console.say("\(name): \(parts.joined(separator: ", "))")
        guard !summary.unlocked.isEmpty else { return }
        console.say("unlocked: \(summary.unlocked.map(\.achievement.name).joined(separator: ", "))")
    }
}

/// The bytes of a file or of standard input, a piece at a time.
struct UsageSource {
    /// How many bytes there are; nil where nobody knows.
    let size: Int?
    private let handle: FileHandle

    init(_ path: String) throws(CommandError) {
        guard path != "-" else {
            handle = .standardInput
            size = nil
            return
        }
        let attributes = try? FileManager.default.attributesOfItem(atPath: path)
        guard attributes?[.type] as? FileAttributeType != .typeDirectory else {
            throw .unreadable(path, reason: "\(FileError.isFolder)")
        }
        guard let handle = FileHandle(forReadingAtPath: path) else { throw .unreadable(path) }
        self.handle = handle
        size = (attributes?[.size] as? NSNumber)?.intValue
    }

    func next() throws(ProfilesError) -> [UInt8]? {
        do {
            return try handle.read(upToCount: 1 << 16).map(Array.init)
        } catch {
            throw .unreadable(error.localizedDescription)
        }
    }
}

/// How far a long piece of work has come, on a terminal; silent in a pipe.
struct ProgressBar {
    let total: Int?
    let console: Console

    func show(_ done: Int) {
        guard let total, total > 0 else { return console.progress("\(done / 1024) KiB") }
        let width = 40
        let filled = min(width, width * (done / 1024) / max(1, total / 1024))
        let bar = String(repeating: "█", count: filled) + String(repeating: "░", count: width - filled)
        console.progress("\(bar) \(min(100, 100 * (done / 1024) / max(1, total / 1024))) %")
    }

    func clear() { console.endProgress() }
}
