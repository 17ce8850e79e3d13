import Foundation

/// Holds a response back until the test opens it.
public final class Gate: Sendable {
    private let condition = NSCondition()
    private nonisolated(unsafe) var isOpen = false

    /// Makes a closed gate.
    public init() {}

    /// Lets everything through from now on.
    public func open() {
        condition.lock()
        unsafe isOpen = true
        condition.broadcast()
        condition.unlock()
    }

    func wait() {
        condition.lock()
        while unsafe !isOpen { condition.wait() }
        condition.unlock()
    }
}
