internal import Cairo

/// The advances of a font's ASCII characters and the kerning of their pairs, each measured when first needed.
///
/// A sum of these equals shaping as long as no character's shape depends on more than its neighbour, so
/// text with such characters is refused. Which they are was found by comparing with shaping; the tests repeat it.
final class AdvanceTable {
    let font: Font
    /// Pixels by character, and by left and right character; NaN until measured, infinite where no pair can tell.
    private var advances: [Double]
    private var kernings: [Double]
    private let fitness: [Bool]

    init(_ font: Font) {
        self.font = font
        advances = Array(repeating: .nan, count: Self.count)
        kernings = Array(repeating: .nan, count: Self.count * Self.count)
        fitness = (Self.first..<128).map { Self.stands(alone: $0, in: font.family) }
    }

    /// The width in pixels, or nil where only shaping can tell.
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

    /// Whether no third character matters to the pair's shape.
    ///
    /// f begins ligatures, x near a digit may become a multiplication sign, a hyphen after a capital rises when
    /// another follows. Of spaces in a row only one is displayed.
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

    /// Inter gives these signs, as it does the x between digits, a form by what stands on both their sides.
    private static func stands(alone byte: Int, in family: FontFamily) -> Bool {
        switch family {
        case .dejaVuSans: true
        case .inter: !":<>@~".utf8.contains(UInt8(truncatingIfNeeded: byte))
        }
    }
}
