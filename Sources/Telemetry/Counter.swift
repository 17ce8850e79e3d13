internal import Synchronization

/// A figure that only grows, counted by any number of threads.
public final class Counter: Sendable {
    private let count = Atomic(0)

    /// Zero.
    public init() {}

    /// What has been counted.
    public var value: Int { count.load(ordering: .relaxed) }

    /// Counts some more.
    public func add(_ amount: Int = 1) {
        count.wrappingAdd(amount, ordering: .relaxed)
    }
}
