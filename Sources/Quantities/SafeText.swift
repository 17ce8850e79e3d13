/// The rule for text from outside that is stored or shown: no control characters and nothing invisible.
public enum SafeText {
    /// Whether a scalar is a control character: C0, DEL, C1, line and paragraph separators, bidirectional controls, the
    /// byte order mark, and noncharacters (Unicode 15.0, sections 23.1 to 23.7).
    public static func isControl(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0..<0x20, 0x7F..<0xA0, 0x061C, 0x200E, 0x200F, 0x2028...0x202E, 0x2066...0x2069, 0xFDD0...0xFDEF,
            0xFEFF:
            true
        default: scalar.value & 0xFFFE == 0xFFFE
        }
    }

    /// Whether a text has no control characters and no other invisible ones, by which two different texts could look
    /// alike.
    ///
    /// Joiners (ZWJ, ZWNJ) and variation selectors are allowed, because emoji and the scripts of India need them, and so
    /// are the tags in the flag of a region.
    public static func isClean(_ text: String) -> Bool {
        guard !text.utf8.allSatisfy({ 0x20..<0x7F ~= $0 }) else { return true }
        var inspection = Inspection()
        return text.unicodeScalars.allSatisfy { !inspection.refuses($0) }
    }

    /// Whether a text has no control characters, U+061C aside; the laxer rule for texts that are already stored.
    public static func isLegible(_ text: String) -> Bool {
        !text.unicodeScalars.contains { isControl($0) && $0 != "\u{061C}" }
    }

    /// Returns a text as an error message quotes it: the first 64 scalars, those that `isClean` refuses as U+FFFD.
    public static func shown(_ text: String) -> String {
        var inspection = Inspection()
        var shown = String.UnicodeScalarView()
        for scalar in text.unicodeScalars.prefix(64) {
            shown.append(inspection.refuses(scalar) ? "\u{FFFD}" : scalar)
        }
        return String(shown) + (text.unicodeScalars.dropFirst(64).isEmpty ? "" : "…")
    }

    /// Judges a text's scalars in order; a tag is refused except behind the black flag that begins a region's flag.
    private struct Inspection {
        private var isInFlag = false

        mutating func refuses(_ scalar: Unicode.Scalar) -> Bool {
            let isTag = (0xE0020...0xE007F).contains(scalar.value)
            isInFlag = scalar == "\u{1F3F4}" || isInFlag && isTag
            return isControl(scalar) || Self.isInvisible(scalar) || isTag && !isInFlag
        }

        /// Whether a scalar is drawn as nothing or as a blank: `Default_Ignorable_Code_Point` of Unicode 15.0 without
        /// joiners, variation selectors and tags, and the marks of annotations.
        private static func isInvisible(_ scalar: Unicode.Scalar) -> Bool {
            switch scalar.value {
            case 0xAD, 0x034F, 0x115F, 0x1160, 0x17B4, 0x17B5, 0x180E, 0x200B, 0x2060...0x206F, 0x3164, 0xFFA0,
                0xFFF0...0xFFFB, 0x1BCA0...0x1BCA3, 0x1D173...0x1D17A, 0xE0000...0xE001F, 0xE0080...0xE00FF,
                0xE01F0...0xE0FFF:
                true
            default: false
            }
        }
    }
}
