import Commands
import Usage
import Quantities

/// `render prices`: shows what models cost.
struct PricesCommand: Command {
    static let spec = CommandSpec(
        name: "prices",
        summary: "Show what models cost.",
        operands: ["[MODEL]"],
        options: [StoreOptions.pricesSpec],
        discussion: """
            Without MODEL all prices, a line each with tabs between: name, then USD per million tokens of input, output,
            cache writes and cache reads, then what prompts above a length cost, as 272000:10/45/12.5/1. With MODEL the
            one that its usage is counted with, and how its name leads there: first in the file of --prices, then in the
            program's own list; as it is, among names without their providers, without its own provider, without a
            date, without -latest. Names that end with -free or :free cost nothing.
            """
    )

    private let model: String?
    private let prices: String?

    init(_ arguments: ParsedArguments) throws(UsageError) {
        model = arguments.operands.first
        prices = arguments["--prices"]
    }

    func run(in context: CommandContext) throws -> ExitStatus {
        let table = try context.prices(prices)
        guard let model else {
            let lines = table.rows.map { Self.line($0) + "\n" }
            context.console.write(Array(lines.joined().utf8))
            return .success
        }
        guard let match = table.find(model) else {
            let hint = Spelling.hint(for: model, among: Self.names(in: table))
            context.console.note("there is no price for '\(SafeText.shown(model))'\(hint)")
            return .failure
        }
        context.console.say(Self.line(match.row))
        context.console.say("\(SafeText.shown(model)) is priced so \(Self.reason(match))")
        return .success
    }

    /// The names of all models, with their providers and without.
    private static func names(in table: PriceTable) -> [String] {
        let names = table.rows.map { SafeText.shown($0.name) }
        let ends = names.compactMap { $0.split(separator: "/").last.map(String.init) }
        return names + Set(ends).subtracting(names).sorted()
    }

    /// The words for how a name has led to a row.
    private static func reason(_ match: PriceMatch) -> String {
        let list = match.isOperators ? "the file of --prices" : "the program's list"
        let provider = SafeText.shown(match.row.provider)
        let row = provider.isEmpty ? "row" : "row of \(provider)"
        return switch match.step {
        case .name: "by its name: a \(row) in \(list)"
        case .rowWithoutProvider: "by a \(row) in \(list), the provider before its name left out"
        case .withoutProvider: "without its own provider, by a \(row) in \(list)"
        case .withoutDate: "without its date, by a \(row) in \(list)"
        case .withoutLatest: "without -latest, by a \(row) in \(list)"
        case .free: "because its name says that it is free"
        }
    }

    private static func line(_ row: PriceRow) -> String {
        let tiers = row.price.tiers.map { "\($0.above):\(kinds(of: $0.price).joined(separator: "/"))" }
        return ([SafeText.shown(row.name)] + kinds(of: row.price) + tiers).joined(separator: "\t")
    }

    private static func kinds(of price: ModelPrice) -> [String] {
        [price.input, price.output, price.cacheWrite, price.cacheRead].map(dollars)
    }

    /// Writes micro-dollars as dollars, without trailing zeros.
    private static func dollars(_ microdollars: Int) -> String {
        let (whole, rest) = microdollars.quotientAndRemainder(dividingBy: 1_000_000)
        guard rest > 0 else { return "\(whole)" }
        let digits = String(rest)
        let fraction = String(repeating: "0", count: 6 - digits.count) + digits
        return "\(whole)." + fraction.prefix(through: fraction.lastIndex { $0 != "0" } ?? fraction.startIndex)
    }
}
