import Quantities
import Testing

@Suite struct UTCTimeTests {
    @Test(arguments: [
        ("1970-01-01T00:00:00Z", 0), ("1969-12-31T23:59:59Z", -1), ("2026-11-21T13:05:09Z", 1_795_266_309),
        ("0001-01-01T00:00:00Z", -62_135_596_800), ("9999-12-31T23:59:59Z", 253_402_300_799),
    ])
    func `reads what it writes`(text: String, seconds: Int) throws {
        let time = UTCTime(unixSeconds: seconds)

        #expect(time.description == text)
        #expect(UTCTime(text) == time)
        #expect(time.unixSeconds == seconds)
    }

    @Test func `shows the time of day`() {
        let time = UTCTime(unixSeconds: 13 * 3600 + 5 * 60 + 9)

        #expect(time.clock == "13:05:09")
        #expect(time.hour == 13)
        #expect(time.secondOfDay == 47_109)
    }

    @Test func `stays at the ends of the calendar`() {
        #expect(UTCTime(unixSeconds: .max).description == "9999-12-31T23:59:59Z")
        #expect(UTCTime(unixSeconds: .min).description == "0001-01-01T00:00:00Z")
    }

    @Test func `a leap second is the second after it`() {
        #expect(UTCTime("2016-12-31T23:59:60Z")?.description == "2017-01-01T00:00:00Z")
    }

    @Test(arguments: [
        "2026-11-21t13:00:00Z", "2026-11-21T13:00:00z", "2026-11-21T13:00:00.0Z", "2026-11-21T13:00:00+00:00",
        "2026-11-21T13:00:00", "2026-11-21 13:00:00Z", "2026-11-21T24:00:00Z", "2026-13-21T00:00:00Z",
        "2026-11-21T1３:00:0Z", "+026-11-21T13:00:00Z", "", "2026-11-21T13:00:61Z", "2026-11-21T13:60:00Z",
        "2026-11-21T13-00-00Z", "2026-02-30T13:00:00Z",
    ])
    func `refuses other forms, even those that RFC 3339 allows`(text: String) {
        #expect(UTCTime(text) == nil)
    }
}

@Suite struct RFC3339Tests {
    private func read(_ text: String) -> Int? {
        let bytes = Array(text.utf8)
        return RFC3339.unixMicroseconds(of: bytes, in: 0..<bytes.count)
    }

    @Test(arguments: [
        ("1970-01-01T00:00:00Z", 0), ("1970-01-01t00:00:01.5z", 1_500_000), ("1970-01-01T01:00:00+01:00", 0),
        ("1969-12-31T23:30:00-00:30", 0), ("1970-01-01T00:00:00.0000019Z", 1),
    ])
    func `reads fractions and offsets`(text: String, microseconds: Int) {
        #expect(read(text) == microseconds)
    }

    @Test func `reads only the range it is given`() {
        let bytes = Array("x1970-01-01T00:00:01Zx".utf8)

        #expect(RFC3339.unixMicroseconds(of: bytes, in: 1..<21) == 1_000_000)
        for range in [0..<20, 1..<20, 1..<22, 21..<21, 2..<21] {
            #expect(RFC3339.unixMicroseconds(of: bytes, in: range) == nil)
        }
    }

    @Test func `no byte changed or dropped is read as the same instant`() {
        let bytes = Array("2026-11-21T13:05:09.125+01:30".utf8)
        let time = RFC3339.unixMicroseconds(of: bytes, in: 0..<bytes.count)
        #expect(time != nil)
        for index in bytes.indices {
            for byte in UInt8.min...UInt8.max where byte != bytes[index] {
                var other = bytes
                other[index] = byte
                let read = RFC3339.unixMicroseconds(of: other, in: 0..<other.count)
                #expect(read != time || (index == 10 && byte == UInt8(ascii: "t")))
            }
            #expect(RFC3339.unixMicroseconds(of: bytes, in: 0..<index) != time)
        }
    }
}
