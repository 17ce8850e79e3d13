/// The rule for every text that comes from outside and is stored or shown: bounded, and nothing invisible that acts.
public enum SafeText {
    /// Whether a scalar only steers a terminal, a line or the direction of text: C0, DEL, C1, line and paragraph
    /// separators, bidirectional controls, and noncharacters (Unicode 15.0, sections 23.1 to 23.7).
    public static func isControl(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0..<0x20, 0x7F..<0xA0, 0x200E, 0x200F, 0x2028...0x202E, 0x2066...0x2069, 0xFDD0...0xFDEF, 0xFEFF: true
        default: scalar.value & 0xFFFE == 0xFFFE
        }
    }

    /// Whether a text has no control characters.
    public static func isClean(_ text: String) -> Bool {
        text.utf8.allSatisfy { 0x20..<0x7F ~= $0 } || !text.unicodeScalars.contains(where: isControl)
    }

    /// A text as an error message shows it: control characters replaced, cut after 64 characters.
    public static func shown(_ text: String) -> String {
        var shown = String.UnicodeScalarView()
        for scalar in text.unicodeScalars.prefix(64) {
            shown.append(isControl(scalar) ? "\u{FFFD}" : scalar)
        }
        return String(shown) + (text.unicodeScalars.dropFirst(64).isEmpty ? "" : "…")
    }
}
