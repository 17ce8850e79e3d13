/// A set of hours of the clock, 0 to 23.
package struct Hours: Hashable {
    package private(set) var mask: Int

    package init(mask: Int) {
        self.mask = mask
    }

    package init(_ hours: Int...) {
        mask = hours.reduce(0) { $0 | Self.bit($1) }
    }

    package static let early = Hours(6, 7, 8)
    package static let all = Hours(mask: 1 << 24 - 1)
    package static let night = Hours(22, 23, 0, 1)

    package var count: Int { mask.nonzeroBitCount }

    package mutating func insert(_ hour: Int) {
        mask |= Self.bit(hour)
    }

    package mutating func formUnion(_ others: Hours) {
        mask |= others.mask
    }

    package func intersection(_ others: Hours) -> Hours { Hours(mask: mask & others.mask) }

    private static func bit(_ hour: Int) -> Int { 0..<24 ~= hour ? 1 << hour : 0 }
}
