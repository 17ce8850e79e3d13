/// A command of `render`.
package protocol Command: Sendable {
    /// The name, the operands, the options and the help.
    static var spec: CommandSpec { get }

    /// Whether the command handles signals that end it by itself.
    static var handlesSignals: Bool { get }

    /// Reads the arguments.
    ///
    /// - Throws: `UsageError` for values that are not allowed.
    init(_ arguments: ParsedArguments) throws(UsageError)

    /// Runs the command and returns the exit status.
    func run(in context: CommandContext) throws -> ExitStatus
}

extension Command {
    package static var handlesSignals: Bool { false }
}
