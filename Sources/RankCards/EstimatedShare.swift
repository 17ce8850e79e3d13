import Ranking

/// The estimated share of people who rank at least as high.
///
/// Written `top 1.2 %, est.`, rounded up so that it is never better than the model says: to tenths below 10 %, to whole
/// per cent above. A share that would round to 0 is written as less than a tenth.
struct EstimatedShare: CustomStringConvertible {
    /// The share in per cent, as text.
    private let share: String

    init(_ rank: Rank) { self.init(percentile: rank.percentile) }

    /// Makes a share from the estimated percentage of people who rank lower, 0 to 100.
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

    /// The share in words, for screen readers.
    var spoken: String { "estimated top \(share == "<0.1" ? "less than 0.1" : share) %" }
}
