import Quantities

/// What is wrong with a command line; the program ends with status 2.
enum UsageError: Error, Sendable {
    /// There is no such command.
    case unknownCommand(String, allowed: [String])
    /// The command has no such option.
    case unknownOption(String, command: CommandSpec)
    /// An option stands at the end without its value.
    case missingValue(OptionSpec)
    /// A switch was given a value.
    case unexpectedValue(OptionSpec, value: String)
    /// A value that the option does not take.
    case invalid(option: String, value: String, allowed: String)
    /// Something the command needs is not there.
    case missingOperand(String, command: CommandSpec)
    /// More was given than the command takes.
    case unexpectedOperand(String, command: CommandSpec)
}

extension UsageError: CustomStringConvertible {
    /// What was wrong, and what is allowed.
    var description: String {
        switch self {
        case .unknownCommand(let word, let allowed):
            "unknown command '\(SafeText.shown(word))'; there are: \(allowed.joined(separator: ", "))"
        case .unknownOption(let word, let command):
            "unknown option '\(SafeText.shown(word))'; see render \(command.name) --help"
        case .missingValue(let option): "\(option.name) needs a value: \(option.name) \(option.value ?? "VALUE")"
        case .unexpectedValue(let option, let value):
            "\(option.name) takes no value, but got '\(SafeText.shown(value))'"
        case .invalid(let option, let value, let allowed):
            "invalid value '\(SafeText.shown(value))' for \(option); allowed: \(allowed)"
        case .missingOperand(let operand, let command):
            "\(operand) is missing; usage: \(HelpText.usage(of: command))"
        case .unexpectedOperand(let word, let command):
            "unexpected '\(SafeText.shown(word))'; usage: \(HelpText.usage(of: command))"
        }
    }
}
