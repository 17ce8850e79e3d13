/// The texts that `--help` prints.
package enum HelpText {
    /// Returns the list of all commands, or of those that begin with a word.
    package static func overview(of commands: [CommandSpec], under word: String? = nil) -> String {
        let width = (commands.map(\.name.count).max() ?? 0) + 3
        let list = commands.map { "  \(padded($0.name, to: width))\($0.summary)" }.joined(separator: "\n")
        return """
            Emblem draws badges and social cards, over HTTP and offline.

            Usage: render \(word.map { $0 + " " } ?? "")COMMAND [ARGUMENTS]

            Commands:
            \(list)

            render help COMMAND tells more, render version the version. Every option can also be set in the environment:
            --port 8080 is RENDER_PORT=8080. Exit status: 0 done, 1 failed or done in part, 2 wrong usage.

            """
    }

    /// Returns the help of a command: its usage, options and discussion.
    package static func details(of command: CommandSpec) -> String {
        var text = "\(command.summary)\n\nUsage: \(usage(of: command))\n"
        if !command.options.isEmpty {
            let heads = command.options.map(head)
            let width = min((heads.map(\.count).max() ?? 0) + 3, 30)
            text += "\nOptions:\n"
            for (option, head) in zip(command.options, heads) {
                let lead = head.count < width ? padded(head, to: width) : head + "\n    " + padded("", to: width - 2)
                text += "  \(lead)\(option.help)\n"
            }
        }
        if !command.discussion.isEmpty { text += "\n\(command.discussion)\n" }
        return text
    }

    /// Returns the line that shows how a command is called.
    package static func usage(of command: CommandSpec) -> String {
        (["render", command.name] + command.operands + (command.options.isEmpty ? [] : ["[OPTIONS]"]))
            .joined(separator: " ")
    }

    /// Joins words to a list: `dark, light or auto`.
    package static func list(_ words: [String], _ conjunction: String = "or") -> String {
        guard let last = words.last, words.count > 1 else { return words.first ?? "" }
        return "\(words.dropLast().joined(separator: ", ")) \(conjunction) \(last)"
    }

    private static func head(of option: OptionSpec) -> String {
        [option.short.map { "\($0), \(option.name)" } ?? option.name, option.value].compactMap(\.self)
            .joined(separator: " ")
    }

    private static func padded(_ text: String, to width: Int) -> String {
        text + String(repeating: " ", count: max(0, width - text.count))
    }
}
