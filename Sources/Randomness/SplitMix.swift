/// The random number generator SplitMix64 (Steele, Lea and Flood 2014): the same seed gives the same numbers everywhere.
///
/// A number takes about a nanosecond. For invented data and for names that must differ; never for secrets, because one
/// number tells all that follow.
public struct SplitMix: RandomNumberGenerator, Sendable {
    private var state: UInt64

    /// Starts from a seed; any number will do, and neighbouring seeds give unrelated sequences.
    public init(seed: UInt64) {
        state = seed
    }

    /// Returns the next 64 random bits.
    public mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }
}
