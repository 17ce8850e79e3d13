/// A set of hours of the clock, 0 to 23.
struct Hours: Hashable {
    private(set) var mask: Int

    init(mask: Int) {
        self.mask = mask
    }

    init(_ hours: Int...) {
        mask = hours.reduce(0) { $0 | Self.bit($1) }
    }

    static let early = Hours(6, 7, 8)
    static let all = Hours(mask: 1 << 24 - 1)
    static let night = Hours(22, 23, 0, 1)

    var count: Int { mask.nonzeroBitCount }

    mutating func insert(_ hour: Int) {
        mask |= Self.bit(hour)
    }

    mutating func formUnion(_ others: Hours) {
        mask |= others.mask
    }

    func intersection(_ others: Hours) -> Hours { Hours(mask: mask & others.mask) }

    private static func bit(_ hour: Int) -> Int { 0..<24 ~= hour ? 1 << hour : 0 }
}
