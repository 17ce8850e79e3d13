/// A figure of a benchmark.
struct Measurement {
    let name: String
    /// The median of the rounds.
    let perSecond: Double
    /// How large the product was, in bytes, on average.
    let bytes: Int

    /// Counts how often a piece of work is done in a second: the median of nine rounds of a fifth of a second.
    ///
    /// The work gets the number of the call and gives the size of what it made, so that none is left out.
    static func perSecond(_ name: String, _ work: (Int) throws -> Int) rethrows -> Measurement {
        let clock = ContinuousClock()
        var rates: [Double] = []
        var calls = 0
        var bytes = 0
        for round in 0..<10 {
            let start = clock.now
            var done = 0
            while clock.now - start < .milliseconds(200) {
                for _ in 0..<16 {
                    bytes += try work(calls)
                    calls += 1
                }
                done += 16
            }
            // The first round warms up.
            if round > 0 { rates.append(Double(done) / ((clock.now - start) / .seconds(1))) }
        }
        return Measurement(name: name, perSecond: rates.sorted()[rates.count / 2], bytes: bytes / max(calls, 1))
    }
}
