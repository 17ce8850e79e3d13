package import Usage
import Quantities

/// What commands say about prices besides their own work.
package enum PriceNotes {
    /// Says, for whoever watches, that costs are those of another price list; nothing where they are not.
    ///
    /// What is wrong with the store is said by whoever needs more of it.
    package static func noteOutdated(_ store: any ClosableStore, _ console: Console) {
        guard (try? store.hasOutdatedPrices()) == true else { return }
        console.note(
            "costs in \(store.location) were worked out with another price list than this program has: "
                + "render reprice is worth running"
        )
    }

    /// Says which models have no price, those with most tokens by name; nothing where there are none.
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
