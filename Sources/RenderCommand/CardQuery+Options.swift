import Commands
import Parameters
import Pictures

extension CardQuery {
    /// Reads the shape and the theme of a card from options.
    ///
    /// Unlike in a query, `format` never names a type of file.
    init(options arguments: ParsedArguments) throws(UsageError) {
        self.init()
        format = try arguments.value(of: Self.format) ?? format
        theme = try arguments.value(of: Self.theme) ?? theme
    }
}
