import SVG
import Testing

@Suite struct ColorTests {
    @Test(
        arguments: [
            ("f60", 0xFF6600), ("FF6B00", 0xFF6B00), ("#ff6b00", 0xFF6B00), ("000", 0x000000),
        ] as [(String, UInt32)]
    )
    func `reads three and six hex digits`(hex: String, rgb: UInt32) {
        #expect(Color(hex: hex) == Color(rgb: rgb))
    }

    @Test func `reads the alpha of eight digits`() {
        #expect(Color(hex: "2563EB80") == Color(red: 0x25, green: 0x63, blue: 0xEB, alpha: 0x80))
    }

    @Test(arguments: [
        "", "#", "ff", "ffff", "fffff", "+f6", "-f60", "ff6b0g", "ＦＦ６Ｂ００", "##fff", "ff6b00ff0", "fff#", " fff",
    ])
    func `refuses what is no colour`(text: String) {
        #expect(Color(hex: text) == nil)
    }

    @Test func `contrast is that of WCAG`() {
        let ember = Color(rgb: 0xFF6B00)

        #expect(abs(Color.white.contrast(with: .black) - 21) < 0.001)
        #expect(abs(ember.contrast(with: .white) - 2.86) < 0.01)
        #expect(abs(ember.contrast(with: Color(rgb: 0x0A0A0A)) - 6.93) < 0.01)
    }

    @Test func `the better of white and near-black is legible on any grey by the letter of WCAG`() {
        for level in UInt8.min...UInt8.max {
            let backdrop = Color(red: level, green: level, blue: level)
            #expect(backdrop.legibleText.contrast(with: backdrop) >= 4.4)
        }
    }

    @Test(arguments: [Color.white, .black, Color(rgb: 0xFFD700), Color(rgb: 0x2563EB)])
    func `a colour is moved until it can be read`(color: Color) {
        for backdrop in [Color.white, Color(rgb: 0x0F0F0F)] {
            #expect(color.legible(on: backdrop, ratio: 4.5).contrast(with: backdrop) >= 4.5)
        }
    }

    @Test func `a colour that can be read stays as it is`() {
        let ember = Color(rgb: 0xFF6B00)

        #expect(ember.legible(on: Color(rgb: 0x0F0F0F), ratio: 4.5) == ember)
    }
}
