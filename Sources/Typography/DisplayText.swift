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
    static let maximumLength = 512
    private static let maximumMarks = 4

    /// Cleans text.
    public init(_ raw: some StringProtocol) {
        var scalars = String.UnicodeScalarView()
        var count = 0
        var marks = 0
        var isSpacePending = false
        // What is left out counts too, so that endless rubbish costs no more than endless text.
        for scalar in raw.unicodeScalars.prefix(2 * Self.maximumLength) {
            guard !scalar.properties.isWhitespace || scalar.value == 0xA0 else {
                isSpacePending = count > 0
                continue
            }
            guard Self.isShown(scalar) else { continue }
            marks = Self.isMark(scalar) ? marks + 1 : 0
            guard marks <= Self.maximumMarks else { continue }
            guard count + (isSpacePending ? 2 : 1) <= Self.maximumLength else { break }
            if isSpacePending {
                scalars.append(" ")
                count += 1
                isSpacePending = false
            }
            scalars.append(scalar)
            count += 1
        }
        string = String(scalars)
    }

    /// What remains.
    public var description: String { string }

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
