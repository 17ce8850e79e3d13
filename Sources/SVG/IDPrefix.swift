/// The prefix of an SVG's ids, classes and animations, which keeps them apart from those of other pictures in a page.
///
/// Equal pictures have equal names, which is harmless until the first of them is hidden: browsers do not paint with
/// definitions in an element that is not displayed.
public struct IDPrefix: Hashable, Sendable, CustomStringConvertible {
    /// The prefix, which needs no escaping anywhere.
    public let description: String

    /// The allowed prefixes in words, for error messages.
    public static let allowed = "a letter, then up to 31 letters, digits, - and _, as badge-2"

    /// Takes a letter and up to 31 letters, digits, hyphens and underscores of ASCII; nil for anything else.
    public init?(_ text: String) {
        guard (1...32).contains(text.utf8.count), text.utf8.allSatisfy(Self.isTaken), let first = text.utf8.first,
            Self.isLetter(first)
        else { return nil }
        description = text
    }

    private static func isTaken(_ byte: UInt8) -> Bool {
        isLetter(byte) || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) || "-_".utf8.contains(byte)
    }

    private static func isLetter(_ byte: UInt8) -> Bool {
        (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
    }
}
