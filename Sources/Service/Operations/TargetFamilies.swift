import HTTP

/// Finds the family of endpoints that an address belongs to, for metrics.
///
/// It reads the first bytes of the address only, because the addresses of cached answers are never parsed. The number of
/// families does not depend on clients.
struct TargetFamilies: Sendable {
    /// The families in the order of the endpoints, and `other` for every other address.
    let names: [String]
    private let prefixes: [(bytes: [UInt8], row: Int)]

    /// Collects the families of endpoints and how their addresses begin.
    init(of endpoints: [Endpoint]) {
        var names: [String] = []
        var prefixes: [(bytes: [UInt8], row: Int)] = []
        for endpoint in endpoints {
            let row = names.firstIndex(of: endpoint.family) ?? names.endIndex
            if row == names.endIndex { names.append(endpoint.family) }
            prefixes.append((Array(endpoint.pattern.literalPrefix.utf8), row))
        }
        self.names = names + ["other"]
        // Every answer is looked up, so that a beginning is left out where a shorter one says the same.
        self.prefixes = prefixes.filter { longer in
            !prefixes.contains {
                longer.row == $0.row && longer.bytes != $0.bytes && longer.bytes.starts(with: $0.bytes)
            }
        }
    }

    /// The place in `names` of a target, as it came.
    func row(of target: Span<UInt8>) -> Int {
        for (bytes, row) in prefixes where Self.starts(target, with: bytes) { return row }
        return names.count - 1
    }

    private static func starts(_ target: Span<UInt8>, with prefix: [UInt8]) -> Bool {
        guard target.count >= prefix.count else { return false }
        for index in prefix.indices where target[index] != prefix[index] { return false }
        return true
    }
}
