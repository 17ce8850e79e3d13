/// What a command takes, from which its arguments are read and its help is written.
package struct CommandSpec: Sendable {
    /// The words that call it, as `user add`.
    package let name: String
    /// What it does, in a line.
    package let summary: String
    /// What must follow, in order, as `NAME`; an optional last one stands in brackets.
    package var operands: [String] = []
    /// What may be said besides.
    package var options: [OptionSpec] = []
    /// More than a line has room for.
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
    /// With its dashes, as `--port`.
    package let name: String
    /// The shape of its value, as `PORT`; nil for a switch.
    package let value: String?
    /// What it does, and its default.
    package let help: String
    /// Its one-letter form, as `-o`.
    package var short: String?

    package init(name: String, value: String?, help: String, short: String? = nil) {
        self.name = name
        self.value = value
        self.help = help
        self.short = short
    }

    /// `--cache-size` is also `RENDER_CACHE_SIZE`.
    package var variable: String {
        "RENDER_" + name.drop { $0 == "-" }.map { $0 == "-" ? "_" : $0.uppercased() }.joined()
    }
}
