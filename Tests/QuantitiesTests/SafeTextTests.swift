import Quantities
import Testing

@Suite struct SafeTextTests {
    @Test(arguments: [
        "\u{1}", "\n", "\u{7F}", "\u{9B}", "\u{61C}", "\u{200E}", "\u{200F}", "\u{202A}", "\u{2028}", "\u{202E}",
        "\u{2069}", "\u{FFFE}",
    ])
    func `what steers a terminal or the direction of text is shown as a replacement`(control: String) {
        #expect(!SafeText.isClean("a\(control)b"))
        #expect(SafeText.shown("a\(control)b") == "a\u{FFFD}b")
    }

    @Test(arguments: [
        "\u{AD}", "\u{34F}", "\u{115F}", "\u{180E}", "\u{200B}", "\u{2060}", "\u{2063}", "\u{206A}", "\u{3164}",
        "\u{FFA0}", "\u{FFF9}", "\u{FFFB}", "\u{1D173}", "\u{E0001}", "\u{E0041}",
    ])
    func `what nobody sees does not tell two names from each other`(hidden: String) {
        #expect(!SafeText.isClean("a\(hidden)b"))
        #expect(SafeText.shown("a\(hidden)b") == "a\u{FFFD}b")
        #expect(SafeText.isLegible("a\(hidden)b"), "what has been stored is still read")
    }

    @Test func `text of any script stays as it is`() {
        for text in [
            "plain", "Zoë", "שלום", "日本", "🦀", "क\u{94D}\u{200D}ष", "می\u{200C}خواهم", "👩\u{200D}💻", "❤\u{FE0F}",
            "🏴\u{E0067}\u{E0062}\u{E0065}\u{E006E}\u{E0067}\u{E007F}", "葛\u{E0100}", "ᠠ\u{180B}",
        ] {
            #expect(SafeText.isClean(text) && SafeText.shown(text) == text)
        }
    }

    @Test func `a long text is cut after 64 characters`() {
        #expect(SafeText.shown(String(repeating: "x", count: 64)) == String(repeating: "x", count: 64))
        #expect(SafeText.shown(String(repeating: "x", count: 65)) == String(repeating: "x", count: 64) + "…")
    }
}
