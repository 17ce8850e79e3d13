import Quantities
import Testing

@Suite struct DayTests {
    @Test(arguments: [
        ("1970-01-01", 0), ("1969-12-31", -1), ("2000-02-29", 11_016), ("2026-11-21", 20_778), ("0001-01-01", -719_162),
    ])
    func `counts days since 1970`(text: String, number: Int) throws {
        let day = try #require(Day(text))

        #expect(day.number == number)
        #expect(day.description == text)
    }

    @Test(arguments: [
        "2025-02-29", "2026-13-01", "2026-00-10", "2026-1-01", "2026-01-01 ", "+026-01-01", "２026-01-01", "0000-01-01",
        "",
    ])
    func `refuses what is no day`(text: String) {
        #expect(Day(text) == nil)
    }

    @Test func `every day of four centuries survives the way to its parts and back`() {
        for number in 0..<146_097 {
            let (year, month, day) = Day(number: number).parts
            #expect(Day(year: year, month: month, day: day)?.number == number)
        }
    }

    @Test func `a Saturday is weekday 6 and the next day is 0`() throws {
        let saturday = try #require(Day("2026-11-21"))

        #expect(saturday.weekday == 6)
        #expect(saturday.advanced(by: 1).weekday == 0)
    }

    @Test func `stays inside the calendar however far it is moved`() throws {
        let day = try #require(Day("2026-11-21"))

        #expect(day.advanced(by: .max).description == "9999-12-31")
        #expect(day.advanced(by: .min).description == "0001-01-01")
    }

    @Test func `the second before midnight belongs to the day before`() {
        #expect(Day(unixSeconds: -1).number == -1)
        #expect(Day(unixSeconds: 86_399).number == 0)
        #expect(Day(unixSeconds: .min).description == "0001-01-01")
    }
}
