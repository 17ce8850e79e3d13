/// What a command takes, from which its arguments are read and its help is written.
struct CommandSpec: Sendable {
    /// The words that call it, as `user add`.
    let name: String
    /// What it does, in a line.
    let summary: String
    /// What must follow, in order, as `NAME`; an optional last one stands in brackets.
    var operands: [String] = []
    /// What may be said besides.
    var options: [OptionSpec] = []
    /// More than a line has room for.
    var discussion = ""
}

/// An option of a command; each can also be given as an environment variable.
struct OptionSpec: Sendable {
    /// With its dashes, as `--port`.
    let name: String
    /// The shape of its value, as `PORT`; nil for a switch.
    let value: String?
    /// What it does, and its default.
    let help: String
    /// Its one-letter form, as `-o`.
    var short: String?

    /// `--cache-size` is also `RENDER_CACHE_SIZE`.
    var variable: String {
        "RENDER_" + name.drop { $0 == "-" }.map { $0 == "-" ? "_" : $0.uppercased() }.joined()
    }
}
