import Foundation

extension Color {
    /// The relative luminance of WCAG 2.2, 0 (black) to 1 (white), alpha ignored.
    public var luminance: Double {
        0.2126 * Self.linear[Int(red)] + 0.7152 * Self.linear[Int(green)] + 0.0722 * Self.linear[Int(blue)]
    }

    /// The light that each value of a channel stands for, 0 to 1.
    private static let linear: [Double] = (0...255).map { channel in
        let value = Double(channel) / 255
        return value <= 0.04045 ? value / 12.92 : pow((value + 0.055) / 1.055, 2.4)
    }

    /// Returns the contrast ratio of WCAG 2.2 between two opaque colours, 1 to 21.
    public func contrast(with other: Color) -> Double {
        let (first, second) = (luminance, other.luminance)
        return (max(first, second) + 0.05) / (min(first, second) + 0.05)
    }

    /// White or near-black, whichever has more contrast on this colour.
    public var legibleText: Color {
        let nearBlack = Color(rgb: 0x0A0A0A)
        return contrast(with: .white) >= contrast(with: nearBlack) ? .white : nearBlack
    }

    /// Returns this colour, mixed with as little white or black as gives it a contrast on an opaque backdrop.
    ///
    /// `ratio` is 1 to 21; if neither black nor white reaches it, the better of them is returned.
    public func legible(on backdrop: Color, ratio: Double) -> Color {
        let solid = over(backdrop)
        guard solid.contrast(with: backdrop) < ratio else { return solid }
        let end = Color.white.contrast(with: backdrop) >= Color.black.contrast(with: backdrop) ? Color.white : .black
        let steps = 64
        for step in 1..<steps {
            let candidate = solid.mixed(with: end, fraction: Double(step) / Double(steps))
            if candidate.contrast(with: backdrop) >= ratio { return candidate }
        }
        return end
    }
}
