/// An sRGB colour with alpha, 8 bits a channel.
public struct Color: Hashable, Sendable {
    /// Red, green and blue, 0 to 255, not multiplied by alpha.
    public var red: UInt8, green: UInt8, blue: UInt8
    /// Opacity, 0 (clear) to 255 (opaque).
    public var alpha: UInt8

    /// Makes a colour from its channels.
    public init(red: UInt8, green: UInt8, blue: UInt8, alpha: UInt8 = 255) {
        (self.red, self.green, self.blue, self.alpha) = (red, green, blue, alpha)
    }

    /// An opaque colour from `0xRRGGBB`; higher bits are ignored.
    public init(rgb: UInt32) {
        self.init(
            red: UInt8(truncatingIfNeeded: rgb >> 16),
            green: UInt8(truncatingIfNeeded: rgb >> 8),
            blue: UInt8(truncatingIfNeeded: rgb)
        )
    }

    /// The channels without alpha as `0xRRGGBB`.
    public var rgb: UInt32 { UInt32(red) << 16 | UInt32(green) << 8 | UInt32(blue) }

    /// Parses 3, 6 or 8 ASCII hex digits (`RGB`, `RRGGBB`, `RRGGBBAA`) with an optional leading `#`.
    ///
    /// Anything else, such as full-width digits or signs, is refused.
    public init?(hex: some StringProtocol) {
        var digits: [UInt8] = []
        for (index, byte) in hex.utf8.enumerated() where !(index == 0 && byte == UInt8(ascii: "#")) {
            guard let digit = Self.hexValue(of: byte), digits.count < 8 else { return nil }
            digits.append(digit)
        }
        switch digits.count {
        case 3: self.init(red: digits[0] * 17, green: digits[1] * 17, blue: digits[2] * 17)
        case 6, 8:
            self.init(
                red: digits[0] * 16 + digits[1],
                green: digits[2] * 16 + digits[3],
                blue: digits[4] * 16 + digits[5],
                alpha: digits.count == 8 ? digits[6] * 16 + digits[7] : 255
            )
        default: return nil
        }
    }

    /// Black and white, opaque.
    public static let black = Color(rgb: 0x000000), white = Color(rgb: 0xFFFFFF)

    /// Returns the colour at an opacity of 0 to 1.
    public func opacity(_ fraction: Double) -> Color {
        var copy = self
        copy.alpha = UInt8(min(max(fraction, 0), 1) * 255 + 0.5)
        return copy
    }

    /// Returns the opaque colour that results from this one over an opaque backdrop.
    public func over(_ backdrop: Color) -> Color {
        mixed(with: backdrop, fraction: 1 - Double(alpha) / 255)
    }

    /// Returns the opaque mixture of this colour (`fraction` 0) and another (1).
    public func mixed(with other: Color, fraction: Double) -> Color {
        let share = min(max(fraction, 0), 1)
        func channel(_ from: UInt8, _ to: UInt8) -> UInt8 {
            UInt8(Double(from) + (Double(to) - Double(from)) * share + 0.5)
        }
        return Color(
            red: channel(red, other.red),
            green: channel(green, other.green),
            blue: channel(blue, other.blue)
        )
    }

    private static func hexValue(of byte: UInt8) -> UInt8? {
        switch byte {
        case UInt8(ascii: "0")...UInt8(ascii: "9"): byte - UInt8(ascii: "0")
        case UInt8(ascii: "a")...UInt8(ascii: "f"): byte - UInt8(ascii: "a") + 10
        case UInt8(ascii: "A")...UInt8(ascii: "F"): byte - UInt8(ascii: "A") + 10
        default: nil
        }
    }
}
