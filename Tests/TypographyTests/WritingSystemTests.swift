import Testing
import Typography

/// Scripts that the project's own fonts lack, and what is said about them.
@Suite struct WritingSystemTests {
    private let font = Font(.inter, size: 20)

    @Test func `knows which scripts the fonts lack and which package has them`() throws {
        let shortage = try #require(try shippedFonts().missingSystems.shortage)

        #expect(shortage.contains("Thai"))
        #expect(shortage.contains("(install fonts-noto-core), Chinese, Japanese, Korean (install fonts-noto-cjk)"))
        #expect(!shortage.contains("Arabic"), "which DejaVu Sans has")
    }

    @Test(arguments: [
        ("中文", "Chinese (install fonts-noto-cjk)"), ("ひらがな", "Japanese (install fonts-noto-cjk)"),
        ("한국어", "Korean (install fonts-noto-cjk)"), ("ภาษาไทย", "Thai (install fonts-noto-core)"),
        ("हिन्दी", "Devanagari (install fonts-noto-core)"),
        ("中 and ก", "Thai (install fonts-noto-core), Chinese (install fonts-noto-cjk)"),
        ("𐎠", "other scripts or signs (install fonts-noto-core)"),
    ])
    func `says of text that was measured what no font has`(text: String, shortage: String) throws {
        let library = try shippedFonts()
        for _ in 0..<2 { _ = try TextMeasurer(library).width(of: text, in: font) }

        #expect(library.unwrittenSystems.shortage == shortage)
    }

    @Test(arguments: [
        "plain", "Zoë — “naïve”", "Ελλάδα", "Москва", "עברית", "عربي", "e\u{301}",
        "👩\u{200D}💻 🇩🇪 1\u{FE0F}\u{20E3} ❤\u{FE0F}",
        "a\u{A0}b\u{2009}c", "\u{200F}", "🏴\u{E0067}\u{E0062}\u{E0065}\u{E006E}\u{E0067}\u{E007F}",
    ])
    func `says nothing of text that is there, and of what is not seen`(text: String) throws {
        let library = try shippedFonts()
        _ = try TextMeasurer(library).width(of: text, in: font)

        #expect(library.unwrittenSystems.isEmpty)
    }
}
