import Quantities
import Testing
import Usage

/// What is shown of `demo`.
@Suite struct DemoTests {
    @Test func `the demo is as documented on any day`() throws {
        for today in [Day(number: 20_000), Day(number: 20_405)] {
            let demo = Statistics.demo(today: today)
            #expect(demo.tokens.total == 1_250_000 && demo.streak.current == 7 && demo.level.number == 12)
            #expect(demo.cost.description == "$42.50" && demo.achievements.count == 8)
            #expect(demo.days.suffix(7).map(\.tokens) == [1200, 3400, 2800, 4100, 2300, 3900, 2600])
            #expect(demo.days.count == 371 && demo.days.last?.day == today)
            #expect(demo.days.reduce(0) { $0 + $1.tokens } == 1_250_000)
            #expect(demo.days[363].records == 0)
            #expect(demo.days.allSatisfy { $0.tokens >= 0 })
            #expect(demo.topModels.reduce(0) { $0 + $1.tokens } == 1_250_000)
            #expect(demo.days.map(\.tokens) == Statistics.demo(today: Day(number: 1)).days.map(\.tokens))
        }
    }

    @Test func `the demo has a year in review where the calendar begins, before which there are no days`() throws {
        for offset in [0, 100, 365] {
            let today = try #require(Day(year: 1, month: 1, day: 1)).advanced(by: offset)
            let review = YearReview.demo(1, today: today)
            #expect(review.days.count == 365 && review.days[offset % 365].tokens >= 0)
        }
    }
}
