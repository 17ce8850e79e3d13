import Pictures

/// The options that name the store and a file of prices.
package struct StoreOptions: Sendable {
    /// The store's file.
    package let path: String
    /// The file of prices; nil for the program's own alone.
    package let prices: String?

    /// The option that names the store.
    package static let specs = [
        OptionSpec(
            name: "--store",
            value: "FILE",
            help: "Where users and their usage are stored (default: emblem.sqlite)."
        )
    ]

    /// The options of commands that work costs out.
    package static let pricingSpecs = specs + [pricesSpec]

    /// The option that names a file of prices.
    package static let pricesSpec = OptionSpec(
        name: "--prices",
        value: "FILE",
        help: "What more models cost: JSON in USD per million tokens, or LiteLLM's price list."
    )

    /// Reads the options.
    package init(_ arguments: ParsedArguments) {
        path = arguments["--store"] ?? "emblem.sqlite"
        prices = arguments["--prices"]
    }

    /// Runs work on the store.
    ///
    /// - Throws: `CommandError.noUser`, which says how to add the user, in place of `PictureError.userNotFound`.
    package func explainingWhoIsMissing<Value>(_ body: () throws -> Value) throws -> Value {
        do {
            return try body()
        } catch {
            guard let error = error as? PictureError, case .userNotFound(let name) = error else { throw error }
            throw CommandError.noUser(name, store: path)
        }
    }
}
