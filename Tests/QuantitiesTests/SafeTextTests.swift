import Quantities
import Testing

@Suite struct SafeTextTests {
    @Test(arguments: ["\u{1}", "\n", "\u{7F}", "\u{9B}", "\u{200F}", "\u{2028}", "\u{202E}", "\u{2069}", "\u{FFFE}"])
    func `what steers a terminal or the direction of text is shown as a replacement`(control: String) {
        #expect(!SafeText.isClean("a\(control)b"))
        #expect(SafeText.shown("a\(control)b") == "a\u{FFFD}b")
    }

    @Test func `text of any script stays as it is`() {
        for text in ["plain", "Zoë", "שלום", "日本", "🦀"] {
            #expect(SafeText.isClean(text) && SafeText.shown(text) == text)
        }
    }

    @Test func `a long text is cut after 64 characters`() {
        #expect(SafeText.shown(String(repeating: "x", count: 64)) == String(repeating: "x", count: 64))
        #expect(SafeText.shown(String(repeating: "x", count: 65)) == String(repeating: "x", count: 64) + "…")
    }
}
