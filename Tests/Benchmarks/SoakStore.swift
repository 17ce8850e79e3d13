import Foundation
import SQLiteStore
import Usage
import UsageImport
import Sodium

/// A store as it is after months of use by many: some use much, most use little, all until today.
enum SoakStore {
    private static let models = ["claude-sonnet-4-6", "gpt-4o", "claude-haiku-4-5", "gpt-4o-mini", "my-own-model"]
    private static let tools = ["claude-code", "cursor", "opencode"]
    private static let zones = ["UTC", "Europe/Berlin", "America/New_York", "Asia/Tokyo"].compactMap { Zone($0) }
    private static let days = 120

    /// Makes a store with that many users, `user-0` first.
    static func fill(_ path: String, users: Int) throws {
        let store = try SQLiteProfileStore(path: path, cryptography: Cryptography())
        let now = Int(Date().timeIntervalSince1970)
        for number in 0..<users {
            guard let name = UserName("user-\(number)") else { continue }
            let zone = zones[number % zones.count]
            try store.addUser(name, displayName: "User \(number)", zone: zone, at: Timestamp(unixSeconds: now))
            _ = try store.add(records(of: number, until: now), for: name)
        }
    }

    /// Between 10 and some 400 records: a user in fifty works with it all day.
    private static func records(of user: Int, until now: Int) -> [UsageRecord] {
        var chance = Chance(seed: UInt64(user))
        let count = 10 + Int(400 / (1 + Double(chance.below(50))))
        return (0..<count).map { number in
            let input = 1000 + chance.below(60_000)
            return UsageRecord(
                timestamp: Timestamp(unixSeconds: now - chance.below(days * 86_400)),
                model: models[min(chance.below(models.count), chance.below(models.count))],
                source: tools[min(chance.below(tools.count), chance.below(tools.count))],
                tokens: TokenCounts(
                    input: input,
                    output: input / (3 + chance.below(10)),
                    cacheCreation: chance.below(20_000),
                    cacheRead: input * chance.below(12)
                ),
                requestID: "request-\(number)"
            )
        }
    }
}

/// Numbers that look random and are the same in every run (SplitMix64).
private struct Chance {
    private var state: UInt64

    init(seed: UInt64) { state = seed }

    mutating func below(_ bound: Int) -> Int {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return Int((mixed ^ (mixed >> 31)) % UInt64(max(1, bound)))
    }
}
