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

    @Test(
        arguments: [
            (-1, 0), (0, 0), (0.5, 128), (1, 255), (2, 255),
        ] as [(Double, UInt8)]
    )
    func `an opacity is kept within 0 and 1`(fraction: Double, alpha: UInt8) {
        #expect(Color.white.opacity(fraction).alpha == alpha)
        #expect(Color.white.opacity(fraction).rgb == 0xFFFFFF)
        #expect(AdaptiveColor(.white).opacity(fraction).light.alpha == alpha)
    }

    @Test func `mixing goes from one colour to the other and no further`() {
        let (black, white) = (Color.black, Color.white)

        #expect([-1, 0, 0.5, 1, 2].map { black.mixed(with: white, fraction: $0).red } == [0, 0, 128, 255, 255])
        #expect(Color(rgb: 0x123456).mixed(with: Color(rgb: 0x123456), fraction: 0.3) == Color(rgb: 0x123456))
    }

    @Test func `a clear colour shows what lies below it`() {
        let (ember, night) = (Color(rgb: 0xFF6B00), Color(rgb: 0x0A0A0A))

        #expect(ember.opacity(0).over(night) == night)
        #expect(ember.over(night) == ember)
        #expect(Color.white.opacity(0.5).over(.black) == Color(rgb: 0x808080))
    }

    @Test func `the channels make up the number they came from`() {
        for rgb: UInt32 in [0, 0x123456, 0xFF6B00, 0xFFFFFF] { #expect(Color(rgb: rgb).rgb == rgb) }
        #expect(Color(rgb: 0xAB12_3456) == Color(rgb: 0x123456))
    }

    @Test func `luminance runs from black to white`() {
        #expect(Color.black.luminance == 0)
        #expect(abs(Color.white.luminance - 1) < 1e-9)
        let grays = (UInt8.min...UInt8.max).map { Color(red: $0, green: $0, blue: $0).luminance }
        #expect(zip(grays, grays.dropFirst()).allSatisfy { $0 < $1 })
    }

    @Test(arguments: [0x808080, 0x000000, 0xFFFFFF, 0x2563EB] as [UInt32])
    func `where a contrast cannot be reached, the better of black and white is given`(rgb: UInt32) {
        let backdrop = Color(rgb: rgb)
        let best = max(Color.white.contrast(with: backdrop), Color.black.contrast(with: backdrop))

        #expect(Color(rgb: 0x777777).legible(on: backdrop, ratio: 21.5).contrast(with: backdrop) == best)
    }

    @Test func `what is half clear is judged as it is seen`() {
        let faint = Color.white.opacity(0.1)

        #expect(faint.legible(on: .black, ratio: 1) == Color(rgb: 0x1A1A1A))
        #expect(faint.legible(on: .black, ratio: 7).contrast(with: .black) >= 7)
    }
}
