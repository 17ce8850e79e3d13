/// Text from outside, made fit to be shown on one line: the one place where what strangers wrote is cleaned.
///
/// Left out are control and formatting characters that change how other text is shown (bidirectional embeddings,
/// overrides and isolates, U+202A–202E and U+2066–2069), code points that XML or Unicode forbid, and what no font
/// draws. Joiners (ZWJ, ZWNJ), left-to-right and right-to-left marks, variation selectors and emoji tags stay. White
/// space becomes single spaces, none at the ends. More than four marks in a row on one letter are not kept, nor is
/// anything after 512 scalars, cut at a grapheme boundary where there is one.
public struct DisplayText: Hashable, Sendable, CustomStringConvertible {
    /// What remains.
    public let string: String

    /// How many scalars are kept.
    static let maxLength = 512
    private static let maxMarks = 4

    /// Cleans text.
    public init(_ raw: some StringProtocol) {
        string = Self.isPlain(raw.utf8) ? String(raw) : Self.cleaned(raw)
    }

    /// What remains.
    public var description: String { string }

    /// Whether all of it stays as it is: printable ASCII, spaces only single and inside, not too long.
    private static func isPlain(_ bytes: some Sequence<UInt8>) -> Bool {
        var count = 0
        var last = UInt8(ascii: " ")
        for byte in bytes {
            guard (0x20...0x7E).contains(byte), byte != 0x20 || last != 0x20, count < maxLength else {
                return false
            }
            last = byte
            count += 1
        }
        return count == 0 || last != 0x20
    }

    private static func cleaned(_ raw: some StringProtocol) -> String {
        var scalars = String.UnicodeScalarView()
        var count = 0
        var marks = 0
        var isSpacePending = false
        // What is left out counts too, so that endless rubbish costs no more than endless text.
        for scalar in raw.unicodeScalars.prefix(2 * maxLength) {
            guard !scalar.properties.isWhitespace || scalar.value == 0xA0 else {
                isSpacePending = count > 0
                continue
            }
            guard isShown(scalar) else { continue }
            marks = isMark(scalar) ? marks + 1 : 0
            guard marks <= maxMarks else { continue }
            guard count + (isSpacePending ? 2 : 1) <= maxLength else { break }
            if isSpacePending {
                scalars.append(" ")
                count += 1
                isSpacePending = false
            }
            scalars.append(scalar)
            count += 1
        }
        return String(scalars)
    }

    private static func isMark(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.properties.generalCategory {
        case .nonspacingMark, .enclosingMark: !scalar.properties.isVariationSelector
        default: false
        }
    }

    private static func isShown(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x200C, 0x200D, 0x200E, 0x200F, 0x061C, 0xE0020...0xE007F: true
        case 0xFFFC: false
        default:
            switch scalar.properties.generalCategory {
            case .control, .format, .surrogate, .privateUse, .lineSeparator, .paragraphSeparator: false
            case .unassigned: !scalar.properties.isNoncharacterCodePoint
            default: true
            }
        }
    }
}
