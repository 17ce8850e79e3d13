import Quantities

/// An error in a command line; the program ends with status 2.
package enum UsageError: Error, Sendable {
    /// There is no such command; the hint names similar ones.
    case unknownCommand(String, allowed: [String], hint: String)
    /// The command has no such option.
    case unknownOption(String, command: CommandSpec)
    /// An option has no value.
    case missingValue(OptionSpec)
    /// A switch has a value.
    case unexpectedValue(OptionSpec, value: String)
    /// An option has a value that is not allowed; the hint names similar ones.
    case invalid(option: String, value: String, allowed: String, hint: String = "")
    /// A required option is missing.
    case missingOption(String, needed: String)
    /// A required operand is missing.
    case missingOperand(String, command: CommandSpec)
    /// There are more operands than the command takes.
    case unexpectedOperand(String, command: CommandSpec)
    /// The result is a picture that a terminal cannot show.
    case binaryToTerminal
}

extension UsageError {
    /// Returns the error of words that name no command, with the commands of the group if the first word names a group.
    package static func unknownCommand(_ words: ArraySlice<String>, among commands: [CommandSpec]) -> UsageError {
        let first = words.first ?? ""
        let both = words.prefix(2).joined(separator: " ")
        let group = commands.map(\.name).filter { $0.hasPrefix(first + " ") }
        guard group.isEmpty else {
            let hint = words.count == 1 ? "" : Spelling.hint(for: both, among: group)
            return .unknownCommand(both, allowed: group, hint: hint)
        }
        let names = commands.map(\.name)
        let known = names + ["help", "version"]
        let hints = [both, first].map { Spelling.hint(for: $0, among: known) }
        return .unknownCommand(first, allowed: names, hint: hints.first { !$0.isEmpty } ?? "")
    }

    /// Returns the error of a value that is none of some choices.
    package static func invalid(option: String, value: String, choices: [String]) -> UsageError {
        let hint = Spelling.hint(for: value, among: choices)
        return .invalid(option: option, value: value, allowed: choices.joined(separator: ", "), hint: hint)
    }

    /// Returns the error of a value that is no whole number of a range.
    package static func invalid(option: String, value: String, range: ClosedRange<Int>) -> UsageError {
        let allowed = "a whole number from \(range.lowerBound) to \(range.upperBound)"
        return .invalid(option: option, value: value, allowed: allowed)
    }
}

extension UsageError: CustomStringConvertible {
    /// A sentence that says what is wrong and what is allowed.
    package var description: String {
        switch self {
        case .unknownCommand(let word, let allowed, let hint):
            "unknown command '\(SafeText.shown(word))'; there are: \(allowed.joined(separator: ", "))\(hint)"
        case .unknownOption(let word, let command):
            "unknown option '\(SafeText.shown(word))'; see render \(command.name) --help"
                + Spelling.hint(for: word, among: command.options.map(\.name) + ["--help"])
        case .missingValue(let option): "\(option.name) needs a value: \(option.name) \(option.value ?? "VALUE")"
        case .unexpectedValue(let option, let value):
            "\(option.name) takes no value, but got '\(SafeText.shown(value))'"
        case .invalid(let option, let value, let allowed, let hint):
            "invalid value '\(SafeText.shown(value))' for \(option); allowed: \(allowed)\(hint)"
        case .missingOption(let option, let needed): "\(option) is missing: \(needed)"
        case .missingOperand(let operand, let command):
            "\(operand) is missing; usage: \(HelpText.usage(of: command))"
        case .unexpectedOperand(let word, let command):
            "unexpected '\(SafeText.shown(word))'; usage: \(HelpText.usage(of: command))"
        case .binaryToTerminal:
            "a terminal cannot show this picture: write it to a file with -o FILE, or send it into a pipe"
        }
    }
}
