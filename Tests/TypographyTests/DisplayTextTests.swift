import Testing
import Typography

@Suite struct DisplayTextTests {
    @Test(arguments: [
        ("  a \t\r\n b\u{2028}c ", "a b c"), ("a\u{0}b\u{1B}[31m", "ab[31m"), ("\u{202E}evil\u{2066}", "evil"),
        ("<&\"'>", "<&\"'>"), ("", ""), (" ", ""), ("a\u{FFFE}\u{FEFF}b", "ab"), ("a\u{A0}b", "a\u{A0}b"),
        ("👨‍👩‍👧‍👦", "👨‍👩‍👧‍👦"), ("❤️", "❤️"), ("नमस्ते", "नमस्ते"), ("می‌خواهم", "می‌خواهم"), ("\u{E000}x", "x"),
    ])
    func `keeps what can be shown and nothing else`(raw: String, shown: String) {
        #expect(Array(DisplayText(raw).string.unicodeScalars) == Array(shown.unicodeScalars))
    }

    @Test func `keeps four marks on a letter`() {
        let stacked = "a" + String(repeating: "\u{301}", count: 60) + "b\u{302}"
        #expect(DisplayText(stacked).string.unicodeScalars.count == 1 + 4 + 2)
    }

    @Test func `keeps 512 scalars of text and reads no more than twice as many`() {
        #expect(DisplayText(String(repeating: "ab ", count: 1000)).string.unicodeScalars.count <= 512)
        #expect(DisplayText(String(repeating: "ab", count: 1000)).string.unicodeScalars.count == 512)
        #expect(DisplayText(String(repeating: "\u{0}", count: 5000) + "x").string.isEmpty)
    }

    @Test(arguments: ["", "a", "a b", "~!", " a", "a ", "a  b", "a\tb", "a\u{7F}b", "\u{0}"])
    func `cleans plain text as it cleans any other`(text: String) {
        let withAccent = DisplayText(text + " é").string

        #expect((DisplayText(text).string + " é").drop { $0 == " " } == withAccent)
    }

    @Test func `cleaning twice changes nothing`() {
        for raw in [
            " a  b ", "a\u{301}\u{301}\u{301}\u{301}\u{301}\u{200B}\u{301}", String(repeating: "x ", count: 400),
        ] {
            let once = DisplayText(raw)
            #expect(DisplayText(once.string) == once)
        }
    }
}
