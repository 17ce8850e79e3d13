/// The description of a command, which its arguments are read by and its help is written from.
package struct CommandSpec: Sendable {
    /// The words of the command, as `user add`.
    package let name: String
    /// One line that says what the command does.
    package let summary: String
    /// The operands in order, as `NAME`; an optional last one is in brackets.
    package var operands: [String] = []
    /// The options.
    package var options: [OptionSpec] = []
    /// Further paragraphs of the help.
    package var discussion = ""

    package init(
        name: String,
        summary: String,
        operands: [String] = [],
        options: [OptionSpec] = [],
        discussion: String = ""
    ) {
        self.name = name
        self.summary = summary
        self.operands = operands
        self.options = options
        self.discussion = discussion
    }
}

/// An option of a command; each can also be given as an environment variable.
package struct OptionSpec: Sendable {
    /// The name with its dashes, as `--port`.
    package let name: String
    /// The placeholder of the value, as `PORT`; nil for a switch.
    package let value: String?
    /// A line that says what the option does, and its default.
    package let help: String
    /// The one-letter form, as `-o`.
    package var short: String?

    package init(name: String, value: String?, help: String, short: String? = nil) {
        self.name = name
        self.value = value
        self.help = help
        self.short = short
    }

    /// The environment variable that stands in for the option: `RENDER_CACHE_SIZE` for `--cache-size`.
    package var variable: String {
        "RENDER_" + name.drop { $0 == "-" }.map { $0 == "-" ? "_" : $0.uppercased() }.joined()
    }
}
