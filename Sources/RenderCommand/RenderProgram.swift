public import Foundation
import Profiles
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
            TokenAddCommand.self, TokenListCommand.self, TokenRevokeCommand.self,
        ]
    }

    /// Runs to the end; for `serve`, until it is told to stop.
    public func run() -> ExitStatus {
        // A full disk, or a reader who has gone, is an error with words and not the end.
        SignalWatch.ignoreFailedWrites()
        do {
            return try runCommand()
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
            let text = Array(HelpText.overview(of: specs).utf8)
            guard arguments.isEmpty else {
                context.console.write(text)
                return .success
            }
            context.console.note(String(decoding: text, as: UTF8.self))
            return .usage
        }
        for command in Self.commands {
            let words = command.spec.name.split(separator: " ").map(String.init)
            guard arguments.starts(with: words) else { continue }
            return try run(command, with: Array(arguments.dropFirst(words.count)))
        }
        throw UsageError.unknownCommand(unknownName(first, among: specs), allowed: specs.map(\.name))
    }

    private func run(_ command: any Command.Type, with words: [String]) throws -> ExitStatus {
        if words.prefix(while: { $0 != "--" }).contains(where: { $0 == "--help" || $0 == "-h" }) {
            context.console.write(Array(HelpText.details(of: command.spec).utf8))
            return .success
        }
        let parsed = try ParsedArguments(words, for: command.spec, environment: context.environment)
        return try command.init(parsed).run(in: context)
    }

    /// `user` alone names a group: show what was typed behind it too.
    private func unknownName(_ first: String, among specs: [CommandSpec]) -> String {
        let isGroup = specs.contains { $0.name.hasPrefix(first + " ") }
        return isGroup ? arguments.prefix(2).joined(separator: " ") : first
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
