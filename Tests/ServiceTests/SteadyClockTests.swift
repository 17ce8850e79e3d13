import Testing

@testable import Service

@Suite struct SteadyClockTests {
    @Test(arguments: [-1_000_000, 0, 86_400_000])
    func `goes on from the newest moment stored, whatever the calendar says`(calendar: Int) {
        var clock = SteadyClock(newest: 1000, uptime: .seconds(5))

        #expect(clock.now(newest: 1000, calendar: calendar, uptime: .seconds(7)) == 1002)
        #expect(clock.now(newest: 1002, calendar: -calendar, uptime: .seconds(8)) == 1003)
    }

    @Test func `an empty store begins with the calendar`() {
        var clock = SteadyClock(newest: nil, uptime: .zero)

        #expect(clock.now(newest: nil, calendar: 5000, uptime: .seconds(9)) == 5000)
        #expect(clock.now(newest: 5000, calendar: 900_000, uptime: .seconds(10)) == 5001)
    }

    @Test func `two processes do not make it go faster`() {
        var one = SteadyClock(newest: 1000, uptime: .zero)
        var other = SteadyClock(newest: 1000, uptime: .zero)
        var newest = 1000
        for second in 1...100 {
            newest = one.now(newest: newest, calendar: 0, uptime: .seconds(second))
            newest = other.now(newest: newest, calendar: 0, uptime: .seconds(second))
        }

        #expect(newest == 1100)
    }

    @Test func `being asked often loses no time`() {
        var clock = SteadyClock(newest: 0, uptime: .zero)
        var now = 0
        for tenth in 1...1000 { now = clock.now(newest: now, calendar: 0, uptime: .milliseconds(100 * tenth)) }

        #expect(now == 100)
    }
}
