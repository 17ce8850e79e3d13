import Quantities
import Testing

@Suite struct HeatScaleTests {
    @Test func `active days fall into four levels of equal size`() {
        let scale = HeatScale(counts: Array(0...8))

        #expect((0...8).map(scale.level) == [0, 1, 1, 2, 2, 3, 3, 4, 4])
    }

    @Test func `one big day does not fade all others`() {
        let scale = HeatScale(counts: [1, 2, 3, 4, 5, 6, 7, 1_000_000])

        #expect(Set((1...7).map(scale.level)) == [1, 2, 3, 4])
    }

    @Test(arguments: [[], [0, 0], [-5]])
    func `without activity every day is empty`(counts: [Int]) {
        #expect(HeatScale(counts: counts).level(of: 0) == 0)
    }

    @Test func `a single active day is of full heat`() {
        #expect(HeatScale(counts: [0, 7, 0]).level(of: 7) == 4)
    }
}
