import Testing
import Typography

@Suite struct FittingTests {
    private let measurer: TextMeasurer
    private let font = Font(.inter, size: 72, weight: .bold)

    init() throws {
        measurer = try TextMeasurer(shippedFonts())
    }

    private func fit(_ text: String, _ fitting: Fitting) -> FittedText {
        fitting.fit(DisplayText(text), in: font, by: measurer)
    }

    @Test func `short text stays as it is`() {
        let fitted = fit("Ada", Fitting(width: 800, minimumSize: 48, lines: 2))
        #expect(fitted.lines == ["Ada"])
        #expect(fitted.font == font)
        #expect(!fitted.isCut)
    }

    @Test func `longer text shrinks first, as little as it must`() {
        let fitted = fit("a-name-of-some-length-1234", Fitting(width: 800, minimumSize: 48, lines: 2))
        let larger = measurer.width(of: fitted.lines[0], in: font.resized(to: fitted.font.size + 1))
        #expect(fitted.lines.count == 1)
        #expect((48..<72).contains(fitted.font.size))
        #expect(fitted.width <= 800 && larger > 800)
    }

    @Test func `then it breaks into lines between words`() {
        let fitted = fit("The quick brown fox jumps over the lazy dog", Fitting(width: 700, minimumSize: 48, lines: 2))
        #expect(fitted.lines.joined(separator: " ") == "The quick brown fox jumps over the lazy dog")
        #expect(fitted.lines.count == 2)
        #expect(fitted.font.size == 48)
        #expect(fitted.width <= 700)
    }

    @Test(arguments: [
        ("The quick brown fox jumps", ["The quick", "brown fox jumps"]), ("Busy, try again", ["Busy,", "try again"]),
        ("Anna Maria Bianca von Hohenlohe", ["Anna Maria Bianca", "von Hohenlohe"]),
        ("a-name-in-extraordinary-parts-1", ["a-name-in-", "extraordinary-parts-1"]),
        ("这是一个很长的名字", ["这是一个", "很长的名字"]),
    ])
    func `the last two lines share their words, no short one alone`(text: String, lines: [String]) {
        let width = measurer.width(of: text, in: font)

        #expect(fit(text, Fitting(width: width * 0.9, lines: 2)).lines == lines)
        #expect(fit(text, Fitting(width: width * 0.75, lines: 2)).lines == lines)
    }

    @Test func `of three lines the first is full`() {
        let text = "to be or not to be that is the question whether tis nobler"
        let width = measurer.width(of: "to be or not to be that is", in: font) + 1

        let lines = fit(text, Fitting(width: width, lines: 3)).lines
        #expect(lines == ["to be or not to be that is", "the question", "whether tis nobler"])
    }

    @Test func `then it ends in an ellipsis`() {
        let text = String(repeating: "many words ", count: 40)
        let fitted = fit(text, Fitting(width: 600, minimumSize: 48, lines: 2))
        #expect(fitted.lines.count == 2)
        #expect(fitted.lines[1].hasSuffix("…") && !fitted.lines[1].hasSuffix(" …"))
        #expect(fitted.isCut && fitted.width <= 600)
    }

    @Test func `a word longer than a line breaks inside, without a hyphen`() {
        let word = String(repeating: "m", count: 20)
        let fitted = fit(word, Fitting(width: 600, minimumSize: 48, lines: 3))
        #expect(fitted.lines.joined() == word)
        #expect(fitted.lines.count == 2 && fitted.width <= 600)
        #expect(fitted.breaksWords)
        #expect(!fit("mmm mmm mmm mmm mmm", Fitting(width: 600, lines: 3)).breaksWords)
    }

    @Test(arguments: ["👨‍👩‍👧‍👦👩🏽‍🚀🏳️‍🌈👨‍👩‍👧‍👦👩🏽‍🚀🏳️‍🌈", "नमस्ते दुनिया क्षत्रिय", "e\u{301}e\u{301}e\u{301}e\u{301}e\u{301}e\u{301}e\u{301}e\u{301}"])
    func `cuts fall between grapheme clusters`(text: String) throws {
        for width in stride(from: 80.0, to: 500, by: 30) {
            let fitted = fit(text, Fitting(width: width))
            let kept = try #require(fitted.lines.first).filter { $0 != "…" }
            #expect(text.hasPrefix(kept))
            #expect(fitted.width <= width)
        }
    }

    @Test(arguments: [0, -5, 1, .nan, .infinity])
    func `an impossible box yields something small`(width: Double) {
        for lines in [0, 1, 3] {
            let fitted = fit("word and word", Fitting(width: width, minimumSize: 10, lines: lines))
            #expect(fitted.lines.count <= max(lines, 1))
        }
        #expect(fit("", Fitting(width: width)).lines == [""])
    }
}
