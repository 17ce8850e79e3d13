internal import Synchronization

/// A loop's connections by their tokens.
///
/// A token holds a place and the number of its earlier uses. So a late event or answer for a closed connection cannot
/// reach the connection that has taken its place.
struct ConnectionTable {
    private var places: [ClientConnection?] = []
    private var uses: [UInt32] = []
    private var free: [Int] = []
    private var silent = SilenceOrder()

    var isEmpty: Bool { free.count == places.count }

    /// All connections, as a copy: connections that close while it is read stay in it.
    var all: [ClientConnection] { places.compactMap(\.self) }

    /// The connection that has been silent longest; nil if none is silent.
    var longestSilent: ClientConnection? { silent.first.flatMap { places[$0] } }

    subscript(_ token: UInt64) -> ClientConnection? {
        let place = Self.place(of: token)
        guard place < places.count, let connection = places[place], connection.token == token else { return nil }
        return connection
    }

    /// Adds the connection that `make` returns for its new token.
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
        // The highest use numbers are not given: with them, a token could equal one of the loop's own.
        uses[place] = (uses[place] &+ 1) & 0x7FFF_FFFF
        free.append(place)
    }

    /// Notes whether a connection in the table waits for a request from now on.
    mutating func note(_ connection: ClientConnection, isSilent: Bool) {
        let place = Self.place(of: connection.token)
        if isSilent { silent.append(place) } else { silent.remove(place) }
    }

    private static func place(of token: UInt64) -> Int { Int(token & 0xFFFF_FFFF) }
}

/// The number of open connections of all loops.
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
