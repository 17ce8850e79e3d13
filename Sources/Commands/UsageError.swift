import Quantities

/// What is wrong with a command line; the program ends with status 2.
package enum UsageError: Error, Sendable {
    /// There is no such command; the hint names what may have been meant.
    case unknownCommand(String, allowed: [String], hint: String)
    /// The command has no such option.
    case unknownOption(String, command: CommandSpec)
    /// An option stands at the end without its value.
    case missingValue(OptionSpec)
    /// A switch was given a value.
    case unexpectedValue(OptionSpec, value: String)
    /// A value that the option does not take; the hint names what may have been meant.
    case invalid(option: String, value: String, allowed: String, hint: String = "")
    /// An option without which the command does not know what to do.
    case missingOption(String, needed: String)
    /// Something the command needs is not there.
    case missingOperand(String, command: CommandSpec)
    /// More was given than the command takes.
    case unexpectedOperand(String, command: CommandSpec)
    /// A picture that a terminal cannot show.
    case binaryToTerminal
}

extension UsageError {
    /// Words that call no command, told by what stands near them: the commands of a group where the first names one.
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

    /// A value that is none of a few.
    package static func invalid(option: String, value: String, choices: [String]) -> UsageError {
        let hint = Spelling.hint(for: value, among: choices)
        return .invalid(option: option, value: value, allowed: choices.joined(separator: ", "), hint: hint)
    }

    /// A value that is no whole number of a range.
    package static func invalid(option: String, value: String, range: ClosedRange<Int>) -> UsageError {
        let allowed = "a whole number from \(range.lowerBound) to \(range.upperBound)"
        return .invalid(option: option, value: value, allowed: allowed)
    }
}

extension UsageError: CustomStringConvertible {
    /// What was wrong, and what is allowed.
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
