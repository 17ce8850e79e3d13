import Commands
import SVG

/// What the ids of an SVG begin with, as an option.
extension IDPrefix {
    static let spec = OptionSpec(
        name: "--id",
        value: "PREFIX",
        help: "What the ids of an SVG begin with, where two copies are inlined in one page."
    )

    static func read(_ arguments: ParsedArguments) throws(UsageError) -> IDPrefix? {
        try arguments.value("--id", or: nil, allowed: allowed) { IDPrefix($0).map(Optional.some) }
    }
}
