internal import Cairo

/// The advances of a font's ASCII characters and the kerning of their pairs, each measured when first needed.
///
/// Their sum equals the width of shaped text as long as no character's shape depends on more than its neighbour, so
/// text with other characters is refused. They were found by comparing with shaping, as the tests do again.
final class AdvanceTable {
    let font: Font
    /// Advances by character and by pair, in pixels; NaN until measured, infinite if only shaping can tell.
    private var advances: [Double]
    private var kernings: [Double]
    private let fitness: [Bool]

    init(_ font: Font) {
        self.font = font
        advances = Array(repeating: .nan, count: Self.count)
        kernings = Array(repeating: .nan, count: Self.count * Self.count)
        fitness = (Self.first..<128).map { Self.stands(alone: $0, in: font.family) }
    }

    /// Returns the width in pixels, or nil if only shaping can tell.
    func width(of text: String, shaping shaper: TextShaper) -> Double? {
        let bytes = text.utf8
        guard bytes.count <= DisplayText.maxLength else { return nil }
        var width = 0.0
        var left = -1
        for byte in bytes {
            let right = Int(byte) - Self.first
            guard right >= 0, right < Self.count, fitness[right] else { return nil }
            if left >= 0 {
                let kerning = kerning(left, right, shaper)
                guard kerning.isFinite else { return nil }
                width += kerning
            } else if right == 0 {
                return nil
            }
            width += advance(right, shaper)
            left = right
        }
        return left == 0 ? nil : width
    }

    private func advance(_ index: Int, _ shaper: TextShaper) -> Double {
        let known = advances[index]
        guard known.isNaN else { return known }
        let measured = shaper.width(of: Self.text([index]), in: font.style)
        advances[index] = measured
        return measured
    }

    private func kerning(_ left: Int, _ right: Int, _ shaper: TextShaper) -> Double {
        let known = kernings[left * Self.count + right]
        guard known.isNaN else { return known }
        let measured = Self.isPair(left, right) ? difference(left, right, shaper) : .infinity
        kernings[left * Self.count + right] = measured
        return measured
    }

    private func difference(_ left: Int, _ right: Int, _ shaper: TextShaper) -> Double {
        let pair = shaper.width(of: Self.text([left, right]), in: font.style)
        return pair - advance(left, shaper) - advance(right, shaper)
    }

    private static let first = 0x20
    private static let count = 0x7F - first

    /// Whether the shape of a pair does not depend on a third character.
    ///
    /// It does where f begins a ligature, x may become a multiplication sign between digits, or a hyphen between
    /// capitals is raised. Of spaces in a row only one is shown.
    private static func isPair(_ left: Int, _ right: Int) -> Bool {
        switch (UInt8(truncatingIfNeeded: left + first), UInt8(truncatingIfNeeded: right + first)) {
        case (UInt8(ascii: " "), UInt8(ascii: " ")): false
        case (UInt8(ascii: "f"), UInt8(ascii: "f")), (UInt8(ascii: "f"), UInt8(ascii: "i")): false
        case (UInt8(ascii: "f"), UInt8(ascii: "j")), (UInt8(ascii: "f"), UInt8(ascii: "l")): false
        case (UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "x")), (UInt8(ascii: " "), UInt8(ascii: "x")): false
        case (UInt8(ascii: "x"), UInt8(ascii: "0")...UInt8(ascii: "9")): false
        case (UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "-")): false
        default: true
        }
    }

    private static func text(_ indices: [Int]) -> String {
        String(decoding: indices.map { UInt8($0 + first) }, as: UTF8.self)
    }

    /// Whether the shape of a character does not depend on both of its neighbours.
    private static func stands(alone byte: Int, in family: FontFamily) -> Bool {
        switch family {
        case .dejaVuSans: true
        case .inter: !":<>@~".utf8.contains(UInt8(truncatingIfNeeded: byte))
        }
    }
}
