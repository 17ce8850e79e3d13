import Pictures

/// Where the store is, and what models cost.
package struct StoreOptions: Sendable {
    package let path: String
    package let prices: String?

    package static let specs = [
        OptionSpec(
            name: "--store",
            value: "FILE",
            help: "Where users and their usage are stored (default: emblem.sqlite)."
        )
    ]

    /// For commands that work costs out.
    package static let pricingSpecs = specs + [pricesSpec]

    /// What models cost.
    package static let pricesSpec = OptionSpec(
        name: "--prices",
        value: "FILE",
        help: "What more models cost: JSON in USD per million tokens, or LiteLLM's price list."
    )

    package init(_ arguments: ParsedArguments) {
        path = arguments["--store"] ?? "emblem.sqlite"
        prices = arguments["--prices"]
    }

    /// Does something with the store; where it lacks a user, the error says how to add them.
    package func explainingWhoIsMissing<Value>(_ body: () throws -> Value) throws -> Value {
        do {
            return try body()
        } catch {
            guard let error = error as? PictureError, case .userNotFound(let name) = error else { throw error }
            throw CommandError.noUser(name, store: path)
        }
    }
}
