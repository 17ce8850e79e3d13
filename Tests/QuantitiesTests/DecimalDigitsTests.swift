import Quantities
import Testing

@Suite struct DecimalDigitsTests {
    @Test(arguments: [("0", 0), ("007", 7), ("2026", 2026), ("999999999999999", 999_999_999_999_999)])
    func `reads digits`(text: String, number: Int) {
        #expect(Int(digits: text) == number)
    }

    @Test(arguments: ["", "+5", "-5", " 5", "5 ", "0x10", "1_000", "1e3", "٣", "５", "1000000000000000", "1\u{301}"])
    func `and nothing else`(text: String) {
        #expect(Int(digits: text) == nil)
    }

    @Test func `however many there are`() {
        #expect(Int(digits: String(repeating: "9", count: 10_000)) == nil)
    }
}
