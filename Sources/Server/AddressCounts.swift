internal import HTTP
internal import Synchronization

/// The number of open connections of each address, over all loops.
final class AddressCounts: Sendable {
    private let limit: Int
    private let counts = Mutex<[IPAddress: Int]>([:])

    init(limit: Int) {
        self.limit = limit
    }

    /// Counts one more connection; returns false and counts nothing when the address has as many as it may.
    func enter(_ address: IPAddress) -> Bool {
        counts.withLock { counts in
            let open = counts[address, default: 0]
            guard open < limit else { return false }
            counts[address] = open + 1
            return true
        }
    }

    /// Counts one connection less.
    ///
    /// Addresses without connections are removed from the table.
    func leave(_ address: IPAddress) {
        counts.withLock { counts in
            guard let open = counts[address] else { return }
            counts[address] = open > 1 ? open - 1 : nil
        }
    }
}
