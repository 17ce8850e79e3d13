internal import Foundation
public import Quantities

/// A time zone of the IANA database, such as `Europe/Berlin`: it decides which day an instant belongs to.
public struct Zone: Hashable, Sendable {
    /// Coordinated universal time.
    public static let utc = Zone(identifier: "UTC", rules: .gmt)

    /// The zone's name as it was given.
    public let identifier: String
    private let rules: TimeZone

    private init(identifier: String, rules: TimeZone) {
        self.identifier = identifier
        self.rules = rules
    }

    /// Looks up a zone by its exact name; nil if this system does not know it.
    ///
    /// Offsets such as `GMT+5` and abbreviations such as `EST` are not accepted, since they have no daylight saving
    /// time.
    public init?(_ identifier: String) {
        if identifier == Self.utc.identifier {
            self = .utc
            return
        }
        let isSane = identifier.utf8.allSatisfy { byte in
            switch UInt8(ascii: "a")...UInt8(ascii: "z") ~= byte | 0x20 {
            case true: true
            case false: UInt8(ascii: "0")...UInt8(ascii: "9") ~= byte || "_-+/".utf8.contains(byte)
            }
        }
        guard isSane, identifier.utf8.count <= 64, identifier.utf8.contains(UInt8(ascii: "/")),
            let rules = TimeZone(identifier: identifier)
        else { return nil }
        self.init(identifier: identifier, rules: rules)
    }

    /// The names of all zones that this system knows.
    public static var known: [String] {
        [utc.identifier] + TimeZone.knownTimeZoneIdentifiers.filter { Zone($0) != nil && $0 != utc.identifier }
    }

    /// Returns the day of an instant in this zone.
    public func day(of instant: Timestamp) -> Day { local(instant).day }

    /// Returns the day and the hour, 0 to 23, of an instant in this zone.
    package func local(_ instant: Timestamp) -> (day: Day, hour: Int) {
        let seconds = instant.unixSeconds
        let offset = rules.secondsFromGMT(for: Date(timeIntervalSince1970: Double(seconds)))
        let (shifted, overflow) = seconds.addingReportingOverflow(offset)
        let time = UTCTime(unixSeconds: overflow ? seconds : shifted)
        return (time.day, time.hour)
    }

    /// Whether two zones have the same name.
    public static func == (left: Zone, right: Zone) -> Bool { left.identifier == right.identifier }

    /// Hashes the name.
    public func hash(into hasher: inout Hasher) {
        hasher.combine(identifier)
    }
}
