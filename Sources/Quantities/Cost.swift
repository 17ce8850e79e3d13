/// An amount of US dollars, kept in whole micro-dollars so that sums do not drift.
public struct Cost: Hashable, Comparable, Sendable {
    /// Millionths of a dollar.
    public let microdollars: Int

    /// No dollars.
    public static let zero = Cost(microdollars: 0)

    /// An amount of millionths of a dollar.
    public init(microdollars: Int) {
        self.microdollars = microdollars
    }

    /// Whether the left amount is the smaller.
    public static func < (less: Cost, more: Cost) -> Bool { less.microdollars < more.microdollars }

    /// The sum, clamped to the range of the type.
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
        if mills < 1000 { return "$0." + mills.padded(to: 3) }
        let cents = Self.rounded(microdollars, to: 10_000)
        if cents < 100_000 { return "$\(cents / 100)." + (cents % 100).padded(to: 2) }
        return "$\(CompactNumber(Self.rounded(microdollars, to: 1_000_000)))"
    }

    private static func rounded(_ amount: Int, to step: Int) -> Int {
        amount / step + (amount % step >= step / 2 ? 1 : 0)
    }
}
