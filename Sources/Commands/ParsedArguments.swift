import Quantities

/// The operands and options of a command, as a command line and the environment give them.
package struct ParsedArguments: Sendable {
    package private(set) var operands: [String] = []
    private var values: [String: String] = [:]
    /// The environment variables that values come from, by the names of the options.
    private var variables: [String: String] = [:]

    /// Sorts words into options and operands, and takes options that are not given from the environment.
    ///
    /// `--name value`, `--name=value` and `-o value` are read; after `--` everything is an operand, and so is `-`.
    ///
    /// - Throws: `UsageError` for words that the command does not take.
    package init(_ words: [String], for command: CommandSpec, environment: [String: String]) throws(UsageError) {
        var rest = words[...]
        while let word = rest.popFirst() {
            if word == "--" {
                operands += rest
                break
            }
            guard word.hasPrefix("-"), word != "-" else {
                operands.append(word)
                continue
            }
            let parts = word.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
            guard let option = command.options.first(where: { $0.name == parts[0] || $0.short == parts[0] }) else {
                throw .unknownOption(parts[0], command: command)
            }
            guard option.value != nil else {
                guard parts.count == 1 else { throw .unexpectedValue(option, value: parts[1]) }
                values[option.name] = "true"
                continue
            }
            // The next option is no value: a file is hardly ever called `--as-of`.
            if parts.count == 1, command.options.contains(where: { $0.name == rest.first }) {
                throw .missingValue(option)
            }
            guard let value = parts.count > 1 ? parts[1] : rest.popFirst() else { throw .missingValue(option) }
            values[option.name] = value
        }
        for option in command.options where values[option.name] == nil {
            guard let value = environment[option.variable], !value.isEmpty else { continue }
            values[option.name] = value
            variables[option.name] = option.variable
        }
        try checkOperands(of: command)
    }

    /// The text given for an option; nil for none.
    package subscript(_ name: String) -> String? { values[name] }

    /// Returns how an option was given: `--format png`, or `RENDER_FORMAT=png` for a variable; nil if it was not.
    package func given(_ name: String) -> String? {
        values[name].map { value in variables[name].map { "\($0)=\(value)" } ?? "\(name) \(value)" }
    }

    /// Returns an error of a command with the environment variable that its value comes from in place of the option, or
    /// as a missing option if there is no value.
    package func traced(_ error: UsageError) -> UsageError {
        guard case .invalid(let option, let value, let allowed, let hint) = error else { return error }
        let isMissing = option.hasPrefix("-") && value.isEmpty && values[option] == nil
        return isMissing
            ? .missingOption(option, needed: allowed)
            : .invalid(option: variables[option] ?? option, value: value, allowed: allowed, hint: hint)
    }

    /// Returns the environment variables whose values a message shows, so that the message can name them.
    package func variables(behind message: String) -> [String] {
        // Shorter values, as numbers, are in a message by chance.
        variables.filter { values[$0.key].map { $0.count > 3 && message.contains($0) } ?? false }.values.sorted()
    }

    /// Returns whether a switch is on.
    ///
    /// - Throws: `UsageError.invalid` for a variable that says neither yes nor no.
    package func isOn(_ name: String) throws(UsageError) -> Bool {
        switch values[name] {
        case nil, "false", "0", "no": false
        case "true", "1", "yes": true
        case .some(let value): throw .invalid(option: name, value: value, allowed: "true or false")
        }
    }

    /// Returns the value of an option, made from its text.
    ///
    /// - Parameters:
    ///   - name: the option, with its dashes.
    ///   - fallback: the value if the option is not given.
    ///   - allowed: the allowed values in words, for the error.
    ///   - parse: makes the value of a text; nil for a text that is not allowed.
    /// - Throws: `UsageError.invalid`.
    /// - Returns: the value.
    package func value<Value>(
        _ name: String,
        or fallback: Value,
        allowed: String,
        _ parse: (String) -> Value?
    ) throws(UsageError) -> Value {
        guard let text = values[name] else { return fallback }
        guard let value = parse(text) else { throw .invalid(option: name, value: text, allowed: allowed) }
        return value
    }

    /// Returns the value of an option whose values are the cases of an enumeration.
    ///
    /// - Throws: `UsageError.invalid`.
    package func choice<Choice: RawRepresentable<String> & CaseIterable>(
        _ name: String,
        or fallback: Choice
    ) throws(UsageError) -> Choice {
        guard let text = values[name] else { return fallback }
        guard let choice = Choice(rawValue: text) else {
            throw .invalid(option: name, value: text, choices: Choice.allCases.map(\.rawValue))
        }
        return choice
    }

    /// Returns the value of an option that is a whole number, in decimal ASCII digits.
    ///
    /// - Throws: `UsageError.invalid`.
    package func number(_ name: String, or fallback: Int, in range: ClosedRange<Int>) throws(UsageError) -> Int {
        guard let text = values[name] else { return fallback }
        guard let number = Int(digits: text), range.contains(number) else {
            throw .invalid(option: name, value: text, range: range)
        }
        return number
    }

    private func checkOperands(of command: CommandSpec) throws(UsageError) {
        let required = command.operands.filter { !$0.hasPrefix("[") }
        if operands.count < required.count { throw .missingOperand(required[operands.count], command: command) }
        if operands.count > command.operands.count {
            throw .unexpectedOperand(operands[command.operands.count], command: command)
        }
    }
}
