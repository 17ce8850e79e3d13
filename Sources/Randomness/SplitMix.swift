/// Well-mixed numbers from a seed, the same sequence everywhere (Steele, Lea and Flood 2014: SplitMix64).
///
/// For invented data and for names that must differ, at a nanosecond each; who sees one knows all that follow, so never
/// for secrets.
public struct SplitMix: RandomNumberGenerator, Sendable {
    private var state: UInt64

    /// Starts from a seed; any will do, and near ones give unlike sequences.
    public init(seed: UInt64) {
        state = seed
    }

    /// The next 64 random bits.
    public mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }
}
