package import Usage
import Quantities

/// Notes about prices that commands add to their results.
package enum PriceNotes {
    /// Notes that the stored costs were worked out with another price list than the present one, if they were.
    ///
    /// Errors of the store are ignored here: the command itself reports them.
    package static func noteOutdated(_ store: any ClosableStore, _ console: Console) {
        guard (try? store.hasOutdatedPrices()) == true else { return }
        console.note(
            "costs in \(store.location) were worked out with another price list than this program has: "
                + "render reprice is worth running"
        )
    }

    /// Writes which models have no price, those with the most tokens by name; nothing if all have one.
    package static func sayUnpriced(_ unpriced: UnpricedUsage, _ console: Console) {
        guard unpriced.models > 0 else { return }
        let names = unpriced.top.map { "\(SafeText.shown($0.name)) (\(CompactNumber($0.tokens)))" }
        let others = unpriced.models - names.count
        console.say(
            "no price is known for \(CompactNumber.of(unpriced.tokens, "token")): "
                + (names + (others > 0 ? ["and \(others) more"] : [])).joined(separator: ", ")
        )
    }
}
