/// Text from outside, cleaned so that it can be shown on one line; all text from outside passes through here.
///
/// Control and formatting characters that change how other text is shown (bidirectional embeddings, overrides and
/// isolates, U+202A–202E and U+2066–2069), code points that XML or Unicode forbid, and invisible characters are
/// removed. Joiners (ZWJ, ZWNJ), left-to-right and right-to-left marks, variation selectors and emoji tags stay. White
/// space becomes single spaces, with none at the ends. At most four marks on one letter and 512 scalars in all are
/// kept, cut at a grapheme boundary if there is one.
public struct DisplayText: Hashable, Sendable, CustomStringConvertible {
    /// The cleaned text.
    public let string: String

    /// The most scalars that are kept.
    static let maxLength = 512
    private static let maxMarks = 4

    /// Cleans text.
    public init(_ raw: some StringProtocol) {
        string = Self.isPlain(raw.utf8) ? String(raw) : Self.cleaned(raw)
    }

    /// The cleaned text.
    public var description: String { string }

    /// Whether nothing has to be cleaned: printable ASCII, single spaces and none at the ends, not too long.
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
        // Scalars that are left out count too, so that they take no more time than others.
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
