import SVG
import Testing

/// The numbers of SVG's attributes.
@Suite struct GeometryScannerTests {
    @Test(
        arguments: [
            ("1", 1), ("+1", 1), ("-.5", -0.5), ("5.", 5), ("0.25e2", 25), ("1E-2", 0.01), ("1000000", 1_000_000),
            (" \t\r\n\u{C}7", 7), ("1e400e", nil), ("1000000.5", nil), ("-1e7", nil), ("", nil), (".", nil), ("-", nil),
            ("e5", nil), ("nan", nil), ("inf", nil), ("0x10", 0), ("１", nil),
        ] as [(String, Double?)]
    )
    func `reads a number as SVG writes it, up to a million`(text: String, value: Double?) {
        var scanner = GeometryScanner(text)

        let number = scanner.number()
        #expect(number == value)
    }

    @Test func `takes nothing where there is no number`() {
        var scanner = GeometryScanner("  -x")

        let number = scanner.number()
        let isMinus = scanner.take(UInt8(ascii: "-"))
        let letter = scanner.letter()
        let isAtEnd = scanner.isAtEnd()
        #expect(number == nil)
        #expect(isMinus && letter == UInt8(ascii: "x") && isAtEnd)
    }

    @Test func `an e without digits belongs to what comes next`() {
        var scanner = GeometryScanner("2em")

        let (number, word) = (scanner.number(), scanner.word())
        #expect(number == 2)
        #expect(word == "em")
    }

    @Test(
        arguments: [
            ("1 2,3 ,4", [1, 2, 3, 4]), ("1-2.5.5", [1, -2.5, 0.5]), ("", []), ("1,", []), ("1,,2", []), ("x", []),
        ] as [(String, [Double])]
    )
    func `numbers have white space or one comma between them`(text: String, numbers: [Double]) {
        var scanner = GeometryScanner(text)
        let found = scanner.numbers()

        #expect(found == numbers)
    }

    @Test func `a flag is one digit`() {
        var scanner = GeometryScanner("0110 2")

        let flags = (0..<5).map { _ in scanner.flag() }
        let number = scanner.number()
        #expect(flags == [false, true, true, false, nil])
        #expect(number == 2)
    }
}
