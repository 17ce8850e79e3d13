import Usage

extension [Share] {
    /// The shares with any tokens, largest first, equal ones by name.
    var ranked: [Share] {
        filter { $0.tokens > 0 }.sorted { ($1.tokens, $0.name) < ($0.tokens, $1.name) }
    }
}

/// Returns a fraction of 0 to 1 as whole per cent: `62%`, `<1%` for less than a half but not 0, `>99%` for nearly 1.
func percentage(_ fraction: Double) -> String? {
    guard fraction.isFinite else { return nil }
    let clamped = Swift.min(Swift.max(fraction, 0), 1)
    let whole = Int((clamped * 100).rounded())
    if whole == 0, clamped > 0 { return "<1%" }
    if whole == 100, clamped < 1 { return ">99%" }
    return "\(whole)%"
}
