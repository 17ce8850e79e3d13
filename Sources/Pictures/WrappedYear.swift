public import Usage
import Quantities

/// A calendar year that can be looked back on.
public struct WrappedYear: Hashable, Sendable {
    /// From 2000 on.
    public let number: Int

    /// Reads four digits; nil for anything else, and for a year that `allowed` does not have.
    public init?(_ text: String, now: Timestamp) {
        guard text.utf8.count == 4, let number = Int(digits: text), Self.allowed(at: now).contains(number) else {
            return nil
        }
        self.number = number
    }

    /// The years there are at a moment: up to the next, for where the sun rises first it has begun already.
    ///
    /// A clock that was never set may say a year before the first.
    public static func allowed(at now: Timestamp) -> ClosedRange<Int> {
        2000...max(2000, Zone.utc.day(of: now).year + 1)
    }
}
