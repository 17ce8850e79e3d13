internal import Synchronization

/// A count that only grows, from any number of threads.
public final class Counter: Sendable {
    private let count = Atomic(0)

    /// Makes a counter at zero.
    public init() {}

    /// The present count.
    public var value: Int { count.load(ordering: .relaxed) }

    /// Adds to the count.
    public func add(_ amount: Int = 1) {
        count.wrappingAdd(amount, ordering: .relaxed)
    }
}
