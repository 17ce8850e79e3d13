/// Which part of the service an address belongs to, for figures.
///
/// Told by the first bytes alone, since answers from the cache are never parsed; a small set whatever clients ask for.
enum TargetFamily: String, CaseIterable {
    case badge, og, rank, stats, health, metrics, other

    /// The family of a target, as it came.
    init(_ target: Span<UInt8>) {
        for (prefix, family) in Self.prefixes where Self.starts(target, with: prefix) {
            self = family
            return
        }
        self = .other
    }

    /// Its place in `allCases`.
    var row: Int {
        switch self {
        case .badge: 0
        case .og: 1
        case .rank: 2
        case .stats: 3
        case .health: 4
        case .metrics: 5
        case .other: 6
        }
    }

    private static let prefixes: [([UInt8], TargetFamily)] = [
        (Array("/api/badge/".utf8), .badge), (Array("/api/og/".utf8), .og), (Array("/api/rank/".utf8), .rank),
        (Array("/api/stats/".utf8), .stats), (Array("/api/health".utf8), .health),
        (Array("/api/v1/health".utf8), .health), (Array("/metrics".utf8), .metrics),
    ]

    private static func starts(_ target: Span<UInt8>, with prefix: [UInt8]) -> Bool {
        guard target.count >= prefix.count else { return false }
        for index in prefix.indices where target[index] != prefix[index] { return false }
        return true
    }
}
