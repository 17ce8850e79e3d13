import Randomness
import Cairo
import Testing

@testable import Typography

@Suite struct TextMeasurerTests {
    private let measurer: TextMeasurer

    init() throws {
        measurer = try TextMeasurer(shippedFonts())
    }

    @Test(arguments: FontFamily.allCases, Font.Weight.allCases)
    func `adding up advances and kerning equals shaping`(family: FontFamily, weight: Font.Weight) {
        var random = SplitMix(seed: 7)
        let alphabets = [
            "0123456789x -:+.,%$KMBT", "ABCxyz()@-:<>/ ", "AVTWaeo 1:.,-_", "ffiltj abAV",
            String(decoding: 0x20...0x7E, as: UTF8.self),
        ]
        for size in [11.0, 30, 72] {
            var font = Font(family, size: size, weight: weight, letterSpacing: size == 30 ? 1.25 : 0)
            font.hasTabularDigits = size == 72
            let table = AdvanceTable(font)
            var added = 0
            for round in 0..<1000 {
                let alphabet = Array(alphabets[round % alphabets.count])
                let length = Int.random(in: 1...20, using: &random)
                let text = String((0..<length).compactMap { _ in alphabet.randomElement(using: &random) })
                guard let width = table.width(of: text, shaping: measurer.shaper) else { continue }
                added += 1
                #expect(abs(width - measurer.shaper.width(of: text, in: font.style)) < 0.01, "\(text)")
            }
            #expect(added > 250)
        }
    }

    @Test(arguments: ["16.4B tokens", "streak", "128 days", "Lv. 42 Prompt Wizard", "$1,234.56", "claude-sonnet-4"])
    func `a badge's usual texts take the fast way`(text: String) {
        for family in FontFamily.allCases {
            #expect(AdvanceTable(Font(family, size: 11)).width(of: text, shaping: measurer.shaper) != nil)
        }
    }

    @Test func `widths grow with size, weight, and letter spacing after every cluster`() {
        let font = Font(.inter, size: 20)
        var spaced = font
        spaced.letterSpacing = 3
        let bold = Font(.inter, size: 20, weight: .bold)
        let width = measurer.width(of: "token", in: font)

        #expect(abs(measurer.width(of: "token", in: font.resized(to: 40)) - 2 * width) < 0.1)
        #expect(measurer.width(of: "token", in: bold) > width)
        #expect(abs(measurer.width(of: "token", in: spaced) - width - 15) < 0.01)
        #expect(abs(measurer.width(of: "né", in: spaced) - measurer.width(of: "né", in: font) - 6) < 0.01)
    }

    @Test func `tabular digits are all as wide as each other`() {
        let font = Font(.inter, size: 20, hasTabularDigits: true)
        #expect(measurer.width(of: "1111", in: font) == measurer.width(of: "8888", in: font))
    }

    @Test func `a joined emoji and a letter with a mark are as wide as one`() {
        let font = Font(.dejaVuSans, size: 20)
        #expect(measurer.width(of: "👨‍👩‍👧‍👦", in: font) == measurer.width(of: "🔥", in: font))
        #expect(measurer.width(of: "e\u{301}", in: font) == measurer.width(of: "\u{E9}", in: font))
        #expect(measurer.width(of: "\u{202E}abc\u{0}", in: font) == measurer.width(of: "abc", in: font))
    }

    @Test func `knows where the ink of a letter is`() {
        let font = Font(.dejaVuSans, size: 100)
        let (dash, underscore) = (measurer.inkMiddle(of: "-", in: font), measurer.inkMiddle(of: "_", in: font))
        let capital = measurer.inkMiddle(of: "H", in: font)

        #expect(dash.y < 0 && underscore.y > 0)
        #expect(abs(capital.y + 36.5) < 1, "DejaVu's capitals are 0.729 high")
        #expect(abs(capital.x - measurer.width(of: "H", in: font) / 2) < 1)
        #expect(measurer.inkMiddle(of: "", in: font) == (0, 0))
    }

    @Test func `Arabic letters join`() {
        let font = Font(.dejaVuSans, size: 20)
        let apart = "مرحبا".map { measurer.width(of: String($0), in: font) }.reduce(0, +)
        #expect(measurer.width(of: "مرحبا", in: font) < apart - 1)
    }

    @Test func `hostile text is measured in bounded time`() {
        let font = Font(.inter, size: 72)
        let texts = [
            String(repeating: "\u{300}", count: 100_000), "a" + String(repeating: "\u{489}\u{336}", count: 50_000),
            String(repeating: "👨‍👩‍👧‍👦", count: 20_000), String(repeating: "\u{202E}", count: 100_000),
            String(repeating: "مر", count: 50_000), String(repeating: "x", count: 1_000_000),
        ]
        let clock = ContinuousClock()
        for text in texts {
            _ = measurer.width(of: text, in: font)
            // Generous, since the tests' machine may be busy and a sanitizer at work; unbounded work would take minutes.
            let time = clock.measure { _ = measurer.width(of: text + "!", in: font) }
            #expect(time < .seconds(5))
        }
    }

    @Test func `lines may break after spaces and hyphens and between ideographs`() {
        #expect(measurer.lineBreaks(in: "to be-or 漢字é x") == [3, 6, 9, 12, 15, 18])
    }
}
