internal import Synchronization

/// A loop's connections by their tokens.
///
/// A token is a place and how often it was used before, so that a late event or answer cannot reach the connection
/// that has taken the place of the one it was meant for.
struct ConnectionTable {
    private var places: [ClientConnection?] = []
    private var uses: [UInt32] = []
    private var free: [Int] = []
    private var silent = SilenceOrder()

    var isEmpty: Bool { free.count == places.count }

    /// Every connection; those that close meanwhile stay in the copy.
    var all: [ClientConnection] { places.compactMap(\.self) }

    /// The connection that has been silent longest, if any is.
    var longestSilent: ClientConnection? { silent.first.flatMap { places[$0] } }

    subscript(_ token: UInt64) -> ClientConnection? {
        let place = Self.place(of: token)
        guard place < places.count, let connection = places[place], connection.token == token else { return nil }
        return connection
    }

    /// Takes a connection in, made with the token it gets.
    mutating func insert(_ make: (UInt64) -> ClientConnection) -> ClientConnection {
        let place = free.popLast() ?? places.count
        if place == places.count {
            places.append(nil)
            uses.append(0)
        }
        let connection = make(UInt64(uses[place]) << 32 | UInt64(place))
        places[place] = connection
        return connection
    }

    mutating func remove(_ connection: ClientConnection) {
        let place = Self.place(of: connection.token)
        guard self[connection.token] != nil else { return }
        silent.remove(place)
        places[place] = nil
        // The last use numbers stay unused, for with them a token could equal one of the loop's own.
        uses[place] = (uses[place] &+ 1) & 0x7FFF_FFFF
        free.append(place)
    }

    /// Notes that a connection in the table waits for a request from now on, or no longer.
    mutating func note(_ connection: ClientConnection, isSilent: Bool) {
        let place = Self.place(of: connection.token)
        if isSilent { silent.append(place) } else { silent.remove(place) }
    }

    private static func place(of token: UInt64) -> Int { Int(token & 0xFFFF_FFFF) }
}

/// How many connections all loops have open.
final class ConnectionTotal: Sendable {
    private let open = Atomic(0)
    private let limit: Int

    init(limit: Int) {
        self.limit = limit
    }

    var isReached: Bool { open.load(ordering: .relaxed) >= limit }

    func enter() { open.add(1, ordering: .relaxed) }

    func leave() { open.subtract(1, ordering: .relaxed) }
}
