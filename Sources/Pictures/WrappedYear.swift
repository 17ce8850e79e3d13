public import Usage
import Quantities

/// A calendar year that a wrapped card can show.
public struct WrappedYear: Hashable, Sendable {
    /// The year, 2000 or later.
    public let number: Int

    /// Reads four digits; returns nil for other texts, and for years outside `allowed`.
    public init?(_ text: String, now: Timestamp) {
        guard text.utf8.count == 4, let number = Int(digits: text), Self.allowed(at: now).contains(number) else {
            return nil
        }
        self.number = number
    }

    /// Returns the years that can be shown at a time, up to the next one, which begins in eastern time zones before it
    /// does in UTC.
    ///
    /// The range is never empty, even if the clock is set to a time before 2000.
    public static func allowed(at now: Timestamp) -> ClosedRange<Int> {
        2000...max(2000, Zone.utc.day(of: now).year + 1)
    }
}
