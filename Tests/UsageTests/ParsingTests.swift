import Usage
import Quantities
import TestSupport
import Testing

@Suite struct TimestampTests {
    @Test(arguments: [
        ("1970-01-01T00:00:00Z", 0),
        ("2026-01-05T12:00:00Z", 1_767_614_400_000_000),
        ("2026-01-05t12:00:00.25z", 1_767_614_400_250_000),
        ("2026-01-05T12:00:00.1234567891Z", 1_767_614_400_123_456),
        ("2026-01-05T12:00:00+01:00", 1_767_610_800_000_000),
        ("2026-01-05T12:00:00-09:30", 1_767_648_600_000_000),
        ("2024-02-29T23:59:60Z", 1_709_251_200_000_000),
        ("0001-01-01T00:00:00+23:59", -62_135_683_140_000_000),
    ])
    func `parses RFC 3339`(text: String, microseconds: Int) {
        #expect(Timestamp(rfc3339: text)?.unixMicroseconds == microseconds)
    }

    @Test(arguments: [
        "", "2026-01-05", "2026-01-05T12:00:00", "2026-01-05 12:00:00Z", "2026-02-29T00:00:00Z",
        "2026-01-05T24:00:00Z", "2026-01-05T12:60:00Z", "2026-01-05T12:00:61Z", "2026-01-05T12:00:00.Z",
        "2026-01-05T12:00:00+0100", "2026-01-05T12:00:00+24:00", "2026-01-05T12:00:00Z ", "+026-01-05T12:00:00Z",
        "2026-1-05T12:00:00Z", "２026-01-05T12:00:00Z", "2026-01-05T12:00:00Zjunk", "2026-01-05T12:00:00\u{2212}01:00",
    ])
    func `refuses what is not`(text: String) {
        #expect(Timestamp(rfc3339: text) == nil)
    }

    @Test func `writes itself back`() {
        #expect(Timestamp(rfc3339: "2026-01-05T12:03:04Z")?.description == "2026-01-05T12:03:04Z")
        #expect(Timestamp(unixMicroseconds: -1).description == "1969-12-31T23:59:59Z")
        #expect(!Timestamp(unixMicroseconds: .min).description.isEmpty)
        #expect(!Timestamp(unixMicroseconds: .max).description.isEmpty)
    }
}

@Suite struct UserNameTests {
    @Test(arguments: ["a", "A-b", "x-", "octo_acme", "a_", "octo--cat", "0", String(repeating: "a", count: 39)])
    func `accepts`(text: String) {
        #expect(UserName(text)?.description == text)
    }

    @Test(arguments: [
        "", "-a", "_a", "a b", "é", "a\n", "\u{212A}elvin", "ａ", String(repeating: "a", count: 40), "a/b", "a\0",
    ])
    func `refuses`(text: String) {
        #expect(UserName(text) == nil)
    }

    @Test func `compares without case`() {
        #expect(UserName("Ada") == UserName("aDA"))
        #expect(UserName("DEMO")?.isReserved == true)
        for name in ["wrapped", "leaderboard", "Me"] { #expect(UserName(name)?.isReserved == true) }
        #expect(UserName("demos")?.isReserved == false)
    }
}

@Suite struct ZoneTests {
    @Test(arguments: [
        "UTC", "Europe/Berlin", "Asia/Kolkata", "Pacific/Kiritimati", "Etc/GMT+12", "America/Argentina/Ushuaia",
    ])
    func `knows zones of the IANA database`(identifier: String) {
        #expect(Zone(identifier)?.identifier == identifier)
    }

    @Test(arguments: ["", "GMT+5", "EST", "Foo/Bar", "europe/berlin", "../etc/passwd", "Europe/Berlin\n", "+01:00"])
    func `refuses what is no zone`(identifier: String) {
        #expect(Zone(identifier) == nil)
    }

    @Test(arguments: [
        // The clocks of Berlin go forward on 2026-03-29 and back on 2026-10-25: days of 23 and 25 hours.
        ("Europe/Berlin", "2026-03-28T22:59:59Z", "2026-03-28"),
        ("Europe/Berlin", "2026-03-28T23:00:00Z", "2026-03-29"),
        ("Europe/Berlin", "2026-03-29T21:59:59Z", "2026-03-29"),
        ("Europe/Berlin", "2026-03-29T22:00:00Z", "2026-03-30"),
        ("Europe/Berlin", "2026-10-24T22:00:00Z", "2026-10-25"),
        ("Europe/Berlin", "2026-10-25T22:59:59Z", "2026-10-25"),
        ("Europe/Berlin", "2026-10-25T23:00:00Z", "2026-10-26"),
        ("Pacific/Kiritimati", "2026-01-01T09:59:59Z", "2026-01-01"),
        ("Pacific/Kiritimati", "2026-01-01T10:00:00Z", "2026-01-02"),
        ("Etc/GMT+12", "2026-01-01T11:59:59Z", "2025-12-31"), ("Etc/GMT+12", "2026-01-01T12:00:00Z", "2026-01-01"),
        ("UTC", "1969-12-31T23:59:59Z", "1969-12-31"),
    ])
    func `puts an instant on the day that clocks show there`(zone: String, time: String, day: String) throws {
        #expect(try #require(Zone(zone)).day(of: try #require(Timestamp(rfc3339: time))).description == day)
    }

    @Test func `survives the ends of time`() {
        for zone in ["UTC", "Europe/Berlin"].compactMap({ Zone($0) }) {
            _ = zone.day(of: Timestamp(unixMicroseconds: .max))
            _ = zone.day(of: Timestamp(unixMicroseconds: .min))
        }
    }
}
