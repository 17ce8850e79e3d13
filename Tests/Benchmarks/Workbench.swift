/// Pieces of work by name, each of which makes something and tells its size in bytes, so that none is left out.
struct Workbench {
    /// Does a piece of work; gets the number of the call, so that no two make the same.
    typealias Work = (Int) throws -> Int

    private var works: [String: Work] = [:]
    private var calls = 0

    /// Adds a piece of work.
    mutating func add(_ name: String, _ work: @escaping Work) { works[name] = work }

    /// Does a piece of work for some seconds: how often, in how many seconds, and the mean size in bytes, in a line.
    ///
    /// Nil for a name that is not known.
    mutating func answer(_ name: String, seconds: Double) throws -> String? {
        guard let work = works[name] else { return nil }
        let clock = ContinuousClock()
        let start = clock.now
        var (done, bytes, batch) = (0, 0, 1)
        while true {
            for _ in 0..<batch {
                bytes += try work(calls)
                calls += 1
            }
            done += batch
            let elapsed = (clock.now - start) / .seconds(1)
            guard elapsed < seconds else { return "\(done) \(elapsed) \(bytes / done)" }
            // Rarely enough that looking at the clock is no part of the work.
            if elapsed < seconds / 64 { batch *= 2 }
        }
    }
}
