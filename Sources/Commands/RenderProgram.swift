import Pictures
import Files
package import Foundation
import Usage
import Processes

/// The program `render`: finds the command that the arguments name and runs it.
public struct RenderProgram: Sendable {
    private let arguments: [String]
    private let context: CommandContext
    private let commands: [any Command.Type]
    /// Whether signals that end the process end the run.
    private var isProcess = false

    /// Prepares a run.
    ///
    /// - Parameters:
    ///   - arguments: the words behind the program's name.
    ///   - environment: the variables that stand in for options.
    ///   - program: the program's own file, near which its fonts lie.
    ///   - commands: the commands there are.
    ///   - console: where results and messages are written.
    ///   - input: what is read where a path is `-`.
    package init(
        arguments: [String],
        environment: [String: String],
        program: URL,
        commands: [any Command.Type],
        console: Console = Console(),
        input: StandardInput = StandardInput()
    ) {
        (self.arguments, self.commands) = (arguments, commands)
        context = CommandContext(console: console, input: input, environment: environment, program: program)
    }

    /// Drops the program's name from the arguments of the process.
    ///
    /// Swift looks for them in front of the environment, and finds none if a library that was loaded first has moved
    /// that; then they are read from the system.
    package static func words(of arguments: [String]) -> [String] {
        Array((arguments.isEmpty ? argumentsOfProcess : arguments).dropFirst())
    }

    private static var argumentsOfProcess: [String] {
        let bytes = (try? WholeFile.read("/proc/self/cmdline")) ?? []
        return bytes.split(separator: 0, omittingEmptySubsequences: false).dropLast().map {
            String(decoding: $0, as: UTF8.self)
        }
    }

    /// Runs as the process's program: to the end, or for `serve` until a signal ends it.
    ///
    /// Signals that end the process are handled, and errors of writing are returned rather than raised as signals.
    public func runAsProcess() -> ExitStatus {
        SignalWatch.ignoreFailedWrites()
        StandardStream.reserveClosed()
        var program = self
        program.isProcess = true
        return program.run()
    }

    /// Runs to the end, and leaves the signals of the process alone unless the command handles them itself.
    package func run() -> ExitStatus {
        let status = runNotingErrors()
        context.closeStores(after: status)
        return status
    }

    private func runNotingErrors() -> ExitStatus {
        do {
            let status = try runCommand()
            // A reader that takes only the beginning, as `head` does, is no failure.
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
        guard let first = arguments.first else {
            context.console.note(HelpText.overview(of: specs))
            return .usage
        }
        if first == "help" || Self.asksForHelp([first]) { return show(try help(on: arguments.dropFirst())) }
        guard !["version", "--version", "-V"].contains(first) else {
            return show("render \(Version.current)\n")
        }
        if let command = command(in: arguments[...]) {
            return try run(command, with: Array(arguments.dropFirst(Self.words(of: command).count)))
        }
        if let second = arguments.dropFirst().first, second == "help" || Self.asksForHelp([second]) {
            return show(try help(on: [first]))
        }
        throw UsageError.unknownCommand(arguments[...], among: specs)
    }

    private var specs: [CommandSpec] { commands.map { $0.spec } }

    private static func words(of command: any Command.Type) -> [String] {
        command.spec.name.split(separator: " ").map(String.init)
    }

    private func command(in arguments: ArraySlice<String>) -> (any Command.Type)? {
        commands.first { arguments.starts(with: Self.words(of: $0)) }
    }

    /// Returns the help of the command that words name, of the commands that begin with the word, or of all.
    private func help(on words: ArraySlice<String>) throws(UsageError) -> String {
        if let command = command(in: words) { return HelpText.details(of: command.spec) }
        guard let first = words.first, !["help", "version"].contains(first), !Self.asksForHelp([first]) else {
            return HelpText.overview(of: specs)
        }
        let group = specs.filter { $0.name.hasPrefix(first + " ") }
        guard words.count == 1, !group.isEmpty else { throw .unknownCommand(words, among: specs) }
        return HelpText.overview(of: group, under: first)
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
        for complaint in EnvironmentVariables.complaints(about: context.environment, specs) {
            context.console.note("render: \(complaint)")
        }
        let parsed = try ParsedArguments(words, for: command.spec, environment: context.environment)
        do {
            let prepared = try command.init(parsed)
            if isProcess, !command.handlesSignals { try Interruption.prepare(for: context.temporaries) }
            return try prepared.run(in: context)
        } catch let error as UsageError {
            throw parsed.traced(error)
        } catch {
            let sources = parsed.variables(behind: "\(error)")
            guard !sources.isEmpty else { throw error }
            throw CommandError.traced("\(error)", sources: sources)
        }
    }
}
