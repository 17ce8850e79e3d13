import Quantities
import Testing

@Suite struct CompactNumberTests {
    @Test(arguments: [
        (0, "0"), (999, "999"), (1000, "1K"), (1049, "1K"), (1050, "1.1K"), (1250, "1.3K"), (999_949, "999.9K"),
        (999_950, "1M"), (1_250_000, "1.3M"), (16_400_000_000, "16.4B"), (999_900_000_000, "999.9B"),
        (999_950_000_000, "1T"), (.max, "9223372T"), (-1250, "-1.3K"), (.min, "-9223372T"),
    ])
    func `rounds half up and drops a trailing zero`(count: Int, text: String) {
        #expect(CompactNumber(count).description == text)
    }

    @Test(arguments: [(0, "0 tokens"), (1, "1 token"), (2, "2 tokens"), (1250, "1.3K tokens"), (-1, "-1 tokens")])
    func `one is one of them, all else are many`(count: Int, text: String) {
        #expect(CompactNumber.of(count, "token") == text)
    }

    @Test(arguments: [
        (0, "$0"), (1, "<$0.001"), (499, "<$0.001"), (500, "$0.001"), (42_000, "$0.042"), (999_499, "$0.999"),
        (999_500, "$1.00"), (42_500_000, "$42.50"),
        (999_994_999, "$999.99"), (999_995_000, "$1K"), (1_234_567_890, "$1.2K"), (-42_500_000, "-$42.50"),
    ])
    func `writes a cost by its size`(microdollars: Int, text: String) {
        #expect(Cost(microdollars: microdollars).description == text)
    }

    @Test func `a sum of costs never overflows`() {
        #expect(Cost(microdollars: .max) + Cost(microdollars: 1) == Cost(microdollars: .max))
    }
}
