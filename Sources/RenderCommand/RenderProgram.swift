import Files
public import Foundation
import Profiles
import Service
import Sockets

/// The program `render`: finds the command that the arguments name, runs it, and says how it ended.
public struct RenderProgram: Sendable {
    private let arguments: [String]
    private let context: CommandContext

    /// Prepares a run.
    ///
    /// - Parameters:
    ///   - arguments: the words behind the program's name.
    ///   - environment: the variables that stand in for options.
    ///   - program: the program's own file, near which its fonts lie.
    public init(arguments: [String], environment: [String: String], program: URL) {
        self.arguments = arguments
        context = CommandContext(console: Console(), environment: environment, program: program)
    }

    static var commands: [any Command.Type] {
        [
            ServeCommand.self, BadgeCommand.self, CardCommand.self, GalleryCommand.self, BatchCommand.self,
            RankCommand.self,
            TemplatesCheckCommand.self, ShareCommand.self, ImportCommand.self, RepriceCommand.self,
            UserAddCommand.self, UserListCommand.self, UserSetCommand.self, UserRemoveCommand.self,
            UserGrantCommand.self, UserRevokeCommand.self,
            UserMachinesCommand.self, UserMachineRenameCommand.self, UserMachineRemoveCommand.self,
            UserExportCommand.self, UserForgetCommand.self,
            TokenAddCommand.self, TokenListCommand.self, TokenRevokeCommand.self,
        ]
    }

    /// Runs to the end; for `serve`, until it is told to stop.
    public func run() -> ExitStatus {
        // A full disk, or a reader who has gone, is an error with words and not the end.
        SignalWatch.ignoreFailedWrites()
        StandardStream.reserveClosed()
        do {
            let status = try runCommand()
            // Whoever reads only the beginning, as `head` does, has what they wanted.
            guard let failure = context.console.failure, failure != .readerGone else { return status }
            throw CommandError.unwritable("standard output", reason: "\(failure)")
        } catch let error as UsageError {
            context.console.note("render: \(error)")
            return .usage
        } catch {
            context.console.note("render: \(error)")
            return .failure
        }
    }

    private func runCommand() throws -> ExitStatus {
        let specs = Self.commands.map { $0.spec }
        guard let first = arguments.first, !["--help", "-h", "help"].contains(first) else {
            let text = HelpText.overview(of: specs)
            guard arguments.isEmpty else { return show(text) }
            context.console.note(text)
            return .usage
        }
        guard first != "--version" else { return show("render \(ServiceConfiguration().version)\n") }
        for command in Self.commands {
            let words = command.spec.name.split(separator: " ").map(String.init)
            guard arguments.starts(with: words) else { continue }
            return try run(command, with: Array(arguments.dropFirst(words.count)))
        }
        let group = specs.filter { $0.name.hasPrefix(first + " ") }
        guard let second = arguments.dropFirst().first, !group.isEmpty else {
            throw UsageError.unknownCommand(first, allowed: (group.isEmpty ? specs : group).map(\.name))
        }
        guard !Self.asksForHelp([second]) else { return show(HelpText.overview(of: group, under: first)) }
        throw UsageError.unknownCommand("\(first) \(second)", allowed: group.map(\.name))
    }

    private func show(_ text: String) -> ExitStatus {
        context.console.write(Array(text.utf8))
        return .success
    }

    private static func asksForHelp(_ words: [String]) -> Bool {
        words.prefix { $0 != "--" }.contains { ["--help", "-h"].contains($0) }
    }

    private func run(_ command: any Command.Type, with words: [String]) throws -> ExitStatus {
        guard !Self.asksForHelp(words) else { return show(HelpText.details(of: command.spec)) }
        let parsed = try ParsedArguments(words, for: command.spec, environment: context.environment)
        return try command.init(parsed).run(in: context)
    }
}

/// One thing that `render` can do.
protocol Command: Sendable {
    /// What it takes.
    static var spec: CommandSpec { get }

    /// Reads its arguments.
    init(_ arguments: ParsedArguments) throws(UsageError)

    /// Does it.
    func run(in context: CommandContext) throws -> ExitStatus
}
