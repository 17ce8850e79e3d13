import Ranking

/// The same numbers on every run (SplitMix64).
struct SeededRandom: RandomNumberGenerator {
    private var state: UInt64

    init(seed: UInt64) {
        state = seed
    }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }
}

extension AggregatedStats {
    static func random(using generator: inout some RandomNumberGenerator) -> AggregatedStats {
        func count() -> Int { Int.random(in: 0...(1 << Int.random(in: 0...20, using: &generator)), using: &generator) }
        return AggregatedStats(
            commits: count(),
            mergedPullRequests: count(),
            reviews: count(),
            closedIssues: count(),
            stars: count(),
            followers: count()
        )
    }
}
