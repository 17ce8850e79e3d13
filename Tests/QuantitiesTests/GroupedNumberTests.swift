import Quantities
import Testing

@Suite struct GroupedNumberTests {
    @Test(arguments: [(0, "0"), (999, "999"), (1000, "1,000"), (-2340, "-2,340"), (1_234_567, "1,234,567")])
    func `parts thousands`(number: Int, words: String) {
        #expect(GroupedNumber(number).description == words)
    }
}
