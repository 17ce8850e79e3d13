/// An amount of US dollars, kept in whole micro-dollars so that sums do not drift.
public struct Cost: Hashable, Comparable, Sendable {
    /// Millionths of a dollar.
    public let microdollars: Int

    /// Nothing.
    public static let zero = Cost(microdollars: 0)

    /// Makes an amount from millionths of a dollar.
    public init(microdollars: Int) {
        self.microdollars = microdollars
    }

    /// Whether the left amount is the smaller.
    public static func < (less: Cost, more: Cost) -> Bool { less.microdollars < more.microdollars }

    /// The sum; at the ends of the range it stays there instead of overflowing.
    public static func + (left: Cost, right: Cost) -> Cost {
        let (sum, overflow) = left.microdollars.addingReportingOverflow(right.microdollars)
        return Cost(microdollars: overflow ? (right.microdollars > 0 ? .max : .min) : sum)
    }
}

extension Cost: CustomStringConvertible {
    /// The amount as people read it: `$0`, `<$0.001`, `$0.042` below a dollar, `$42.50` below a thousand, then `$1.2K`.
    public var description: String {
        guard microdollars != 0 else { return "$0" }
        guard microdollars >= 0 else { return "-" + Cost(microdollars: -max(microdollars, -Int.max)).description }
        let mills = Self.rounded(microdollars, to: 1000)
        if mills == 0 { return "<$0.001" }
        if mills < 1000 { return "$0." + Self.padded(mills, to: 3) }
        let cents = Self.rounded(microdollars, to: 10_000)
        if cents < 100_000 { return "$\(cents / 100)." + Self.padded(cents % 100, to: 2) }
        return "$\(CompactNumber(Self.rounded(microdollars, to: 1_000_000)))"
    }

    private static func rounded(_ amount: Int, to step: Int) -> Int {
        amount / step + (amount % step >= step / 2 ? 1 : 0)
    }

    private static func padded(_ value: Int, to width: Int) -> String {
        let digits = String(value)
        return String(repeating: "0", count: max(0, width - digits.count)) + digits
    }
}
