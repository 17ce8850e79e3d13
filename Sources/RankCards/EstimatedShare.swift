import Ranking

/// How far up somebody stands, as the model has it.
///
/// Written `top 1.2 %, est.`, rounded up, so that nobody is told to be higher than the model says: below 10 % to tenths, above to whole per cent.
/// A share that is nothing in tenths is less than a tenth, never none: somebody is always there.
struct EstimatedShare: CustomStringConvertible {
    /// The share in per cent, as text.
    private let share: String

    init(_ rank: Rank) { self.init(percentile: rank.percentile) }

    /// From the estimated share of people below, 0 to 100.
    init(percentile: Double) {
        let below = percentile.isFinite ? min(max(percentile, 0), 100) : 0
        let tenths = 1000 - Int((below * 10).rounded())
        switch tenths {
        case ...0: share = "<0.1"
        case 1..<100: share = tenths % 10 == 0 ? "\(tenths / 10)" : "\(tenths / 10).\(tenths % 10)"
        default: share = "\((tenths + 9) / 10)"
        }
    }

    var description: String { "top \(share) %, est." }

    /// The same for a screen reader.
    var spoken: String { "estimated top \(share == "<0.1" ? "less than 0.1" : share) %" }
}
