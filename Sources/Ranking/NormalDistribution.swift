private import Foundation

/// The model behind a rank: the logarithm of the index is normally distributed.
enum NormalDistribution {
    /// Returns the standard deviations between an index, 1 or more, and the model's mean.
    static func zScore(ofIndex index: Int) -> Double {
        (log(Double(index)) - mean) / deviation
    }

    /// Returns the share of the distribution below a z-score, 0 to 1.
    static func share(below zScore: Double) -> Double {
        0.5 * (1 + erf(zScore / 2.0.squareRoot()))
    }

    // The mean and the deviation of ln(index) in the model: the middle is an index of 665.
    private static let mean = 6.5
    private static let deviation = 1.5
}
