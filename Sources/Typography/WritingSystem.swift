/// A script, or several that are used together, and the Debian package with fonts for it.
public struct WritingSystem: Hashable, Sendable {
    /// Its name in English.
    public let name: String
    /// The Debian package with a font.
    public let package: String
    /// A character that every font for it contains.
    let sample: Unicode.Scalar
    /// The blocks of Unicode that it is written with.
    private let blocks: [ClosedRange<UInt32>]

    private init(_ name: String, _ package: String, _ sample: Unicode.Scalar, _ blocks: ClosedRange<UInt32>...) {
        (self.name, self.package, self.sample, self.blocks) = (name, package, sample, blocks)
    }

    /// Returns the writing system of a character.
    init(of scalar: Unicode.Scalar) {
        self = Self.all.first { $0.blocks.contains { $0.contains(scalar.value) } } ?? .other
    }

    /// The most common ones.
    static let all = [
        WritingSystem("Armenian", core, "ա", 0x0530...0x058F),
        WritingSystem("Hebrew", core, "א", 0x0590...0x05FF, 0xFB1D...0xFB4F),
        WritingSystem(
            "Arabic",
            core,
            "ا",
            0x0600...0x06FF,
            0x0750...0x077F,
            0x08A0...0x08FF,
            0xFB50...0xFDFF,
            0xFE70...0xFEFE
        ),
        WritingSystem("Devanagari", core, "अ", 0x0900...0x097F, 0xA8E0...0xA8FF),
        WritingSystem("Bengali", core, "অ", 0x0980...0x09FF),
        WritingSystem("Gurmukhi", core, "ਅ", 0x0A00...0x0A7F),
        WritingSystem("Gujarati", core, "અ", 0x0A80...0x0AFF),
        WritingSystem("Odia", core, "ଅ", 0x0B00...0x0B7F),
        WritingSystem("Tamil", core, "அ", 0x0B80...0x0BFF),
        WritingSystem("Telugu", core, "అ", 0x0C00...0x0C7F),
        WritingSystem("Kannada", core, "ಅ", 0x0C80...0x0CFF),
        WritingSystem("Malayalam", core, "അ", 0x0D00...0x0D7F),
        WritingSystem("Sinhala", core, "අ", 0x0D80...0x0DFF),
        WritingSystem("Thai", core, "ก", 0x0E00...0x0E7F),
        WritingSystem("Lao", core, "ກ", 0x0E80...0x0EFF),
        WritingSystem("Tibetan", core, "ཀ", 0x0F00...0x0FFF),
        WritingSystem("Burmese", core, "က", 0x1000...0x109F, 0xA9E0...0xA9FF, 0xAA60...0xAA7F),
        WritingSystem("Georgian", core, "ა", 0x10A0...0x10FF, 0x1C90...0x1CBF, 0x2D00...0x2D2F),
        WritingSystem("Ethiopic", core, "አ", 0x1200...0x139F, 0x2D80...0x2DDF),
        WritingSystem("Khmer", core, "ក", 0x1780...0x17FF, 0x19E0...0x19FF),
        WritingSystem("Mongolian", core, "ᠠ", 0x1800...0x18AF),
        WritingSystem(
            "Chinese",
            cjk,
            "中",
            0x2E80...0x303F,
            0x3100...0x312F,
            0x31A0...0x31EF,
            0x3200...0x9FFF,
            0xF900...0xFAFF,
            0xFF00...0xFF65,
            0x20000...0x3FFFF
        ),
        WritingSystem("Japanese", cjk, "あ", 0x3040...0x30FF, 0x31F0...0x31FF, 0xFF66...0xFF9F, 0x1B000...0x1B16F),
        WritingSystem("Korean", cjk, "한", 0x1100...0x11FF, 0x3130...0x318F, 0xA960...0xA97F, 0xAC00...0xD7FF),
    ]

    /// All other characters.
    static let other = WritingSystem("other scripts or signs", core, "A", 0...0x10FFFF)

    private static let core = "fonts-noto-core"
    private static let cjk = "fonts-noto-cjk"

    /// Whether a character is visible, and does not merely change others.
    static func isSeen(_ scalar: Unicode.Scalar) -> Bool {
        guard scalar.value >= 0x80, !scalar.properties.isVariationSelector,
            !scalar.properties.isDefaultIgnorableCodePoint, !scalar.properties.isWhitespace
        else { return false }
        return scalar.properties.generalCategory != .unassigned
    }
}

extension [WritingSystem] {
    /// What there is no font for and what to install, as `Thai (install fonts-noto-core), Chinese, Korean (install
    /// fonts-noto-cjk)`; nil for nothing.
    public var shortage: String? {
        var packages: [String] = []
        for system in self where !packages.contains(system.package) { packages.append(system.package) }
        let parts = packages.map { package in
            "\(filter { $0.package == package }.map(\.name).joined(separator: ", ")) (install \(package))"
        }
        return parts.isEmpty ? nil : parts.joined(separator: ", ")
    }
}
